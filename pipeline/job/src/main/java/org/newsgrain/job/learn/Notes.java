package org.newsgrain.job.learn;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Where the notes on some documents are: sorted runs on disk. Only the names travel between steps.
 *
 * @param fingerprints the runs of {@link FingerprintWriter}
 * @param lines the runs of {@link LineWriter}
 */
public record Notes(ArrayList<String> fingerprints, ArrayList<String> lines)
    implements Serializable {

  Notes() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  /** The runs of one kind that all notes name. */
  static List<Path> runs(Iterable<Notes> all, Function<Notes, List<String>> kind) {
    List<Path> runs = new ArrayList<>();
    all.forEach(notes -> kind.apply(notes).forEach(run -> runs.add(Path.of(run))));
    return runs;
  }
}
