package org.newsgrain.job.stage;

import com.carrotsearch.hppc.LongHashSet;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import org.newsgrain.job.kept.KeptRun;
import org.newsgrain.job.kept.Outdated;
import org.newsgrain.job.learn.Findings;
import org.newsgrain.job.learn.Notes;
import org.newsgrain.job.learn.Reconsidered;
import org.newsgrain.job.state.Reuse;

/**
 * What earlier runs noted of documents that are still there.
 *
 * @param notes the notes
 * @param findings what was found when these documents were counted, the latest last
 * @param folders where it is written down which of the documents' counts are outdated
 */
record KeptNotes(Notes notes, ArrayList<String> findings, ArrayList<String> folders)
    implements Serializable {

  static KeptNotes of(Reuse reuse) {
    return new KeptNotes(
        new Notes(paths(reuse, KeptRun.Kind.FINGERPRINTS), paths(reuse, KeptRun.Kind.LINES)),
        paths(reuse, KeptRun.Kind.FINDINGS),
        new ArrayList<>(reuse.folders()));
  }

  private static ArrayList<String> paths(Reuse reuse, KeptRun.Kind kind) {
    ArrayList<String> paths = new ArrayList<>();
    reuse.runs(kind).forEach(run -> paths.add(run.path()));
    return paths;
  }

  /**
   * Writes down which documents have to be counted anew by {@code now}, and adds them to it.
   *
   * @throws IOException if the notes can't be read, or it can't be written down
   */
  Findings reconsider(Findings now) throws IOException {
    if (folders.isEmpty()) {
      return now;
    }
    Findings before = Findings.read(Path.of(findings.get(findings.size() - 1)));
    LongHashSet documents = Reconsidered.among(notes, before, now);
    for (String folder : folders) {
      LongHashSet outdated = Outdated.documentsIn(Path.of(folder), Outdated.Part.COUNTS);
      outdated.addAll(documents);
      Outdated.writeDocuments(Path.of(folder), Outdated.Part.COUNTS, outdated);
    }
    return now.with(documents);
  }
}
