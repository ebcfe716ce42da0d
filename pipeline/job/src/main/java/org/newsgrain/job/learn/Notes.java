package org.newsgrain.job.learn;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.newsgrain.job.kept.KeptRun;

/**
 * Where the notes on some documents are: sorted runs on disk. Only the names travel between steps.
 *
 * @param fingerprints the runs of {@link FingerprintWriter}
 * @param lines the runs of {@link LineWriter}
 */
public record Notes(ArrayList<String> fingerprints, ArrayList<String> lines)
    implements Serializable {

  /** No notes so far. */
  public Notes() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  /** All runs, for the next run of the program. */
  public List<KeptRun> kept() {
    List<KeptRun> kept = new ArrayList<>();
    for (String run : fingerprints) {
      kept.add(new KeptRun(KeptRun.Kind.FINGERPRINTS, "", run));
      String shingles = FingerprintWriter.shingles(Path.of(run)).toString();
      kept.add(new KeptRun(KeptRun.Kind.SHINGLES, "", shingles));
    }
    lines.forEach(run -> kept.add(new KeptRun(KeptRun.Kind.LINES, "", run)));
    return kept;
  }

  /** The runs of one kind that all notes name. */
  static List<Path> runs(Iterable<Notes> all, Function<Notes, List<String>> kind) {
    List<Path> runs = new ArrayList<>();
    all.forEach(notes -> kind.apply(notes).forEach(run -> runs.add(Path.of(run))));
    return runs;
  }
}
