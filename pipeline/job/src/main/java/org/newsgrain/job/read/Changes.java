package org.newsgrain.job.read;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.newsgrain.job.plan.RunPlan;

/** Finds the files that are no longer as they were listed. */
public final class Changes {

  private Changes() {}

  /**
   * The paths of those files of {@code listing} that have another size, time or hash by now. A file
   * that is one article was compared byte by byte when it was read; the bytes of larger files, read
   * in parts, are hashed once more.
   *
   * @param wasRead whether a file was read at all since it was listed
   * @throws IOException if the input can't be reached any more
   */
  public static Set<String> since(
      Listing listing, RunPlan.Reading reading, Predicate<InputFile> wasRead) throws IOException {
    InputPlace place = InputPlace.of(reading.root());
    Set<String> changed = place.changed(listing.files());
    Set<String> rewritten =
        listing.files().parallelStream()
            .filter(wasRead)
            .filter(file -> !changed.contains(file.path()) && !hasSameBytes(file, place))
            .map(InputFile::path)
            .collect(Collectors.toCollection(HashSet::new));
    rewritten.addAll(changed);
    return rewritten;
  }

  private static boolean hasSameBytes(InputFile file, InputPlace place) {
    try {
      return file.layout().isSingle()
          || Hashes.sha256(place.content(file.path(), file.size())).equals(file.sha256());
    } catch (IOException e) {
      return false;
    }
  }
}
