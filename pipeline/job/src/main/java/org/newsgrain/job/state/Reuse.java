package org.newsgrain.job.state;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgrain.job.kept.KeptRun;
import org.newsgrain.job.read.InputFile;

/**
 * What a run need not do again, as an earlier one did it.
 *
 * @param fresh files that have to be read, in the order of their paths
 * @param kept files that need not
 * @param runs what was noted and counted of documents, not all of which are still there
 * @param folders the folders of {@code runs}, where it is written down what of them is outdated
 */
public record Reuse(
    List<InputFile> fresh, List<KeptFile> kept, List<KeptRun> runs, List<String> folders) {

  /** Where all has to be done. */
  public static Reuse nothing(List<InputFile> files) {
    return new Reuse(files, List.of(), List.of(), List.of());
  }

  /** The paths of the files that have to be read. */
  public Set<String> freshPaths() {
    Set<String> paths = new HashSet<>();
    fresh.forEach(file -> paths.add(file.path()));
    return paths;
  }

  /** How many bytes have to be read. */
  public long freshBytes() {
    return fresh.stream().mapToLong(InputFile::size).sum();
  }

  /** The runs of one kind. */
  public List<KeptRun> runs(KeptRun.Kind kind) {
    List<KeptRun> found = new ArrayList<>();
    runs.stream().filter(run -> run.kind() == kind).forEach(found::add);
    return found;
  }
}
