package org.newsgrain.job.read;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgrain.job.plan.RunPlan;

/** Finds the files that are no longer as they were listed. */
public final class Changes {

  private Changes() {}

  /**
   * The paths of those files of {@code listing} that have another size, time or hash by now. A file
   * that is one article was compared byte by byte when it was read; the bytes of larger files, read
   * in parts, are hashed once more.
   */
  public static Set<String> since(Listing listing, RunPlan.Reading reading) {
    InputFolder folder = new InputFolder(reading);
    return listing.files().parallelStream()
        .filter(file -> !folder.isUnchanged(file) || !hasSameBytes(file, folder))
        .map(InputFile::path)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean hasSameBytes(InputFile file, InputFolder folder) {
    try {
      return file.layout().isSingle()
          || Hashes.sha256(folder.file(file.path())).equals(file.sha256());
    } catch (IOException e) {
      return false;
    }
  }
}
