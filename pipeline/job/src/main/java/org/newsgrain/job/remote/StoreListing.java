package org.newsgrain.job.remote;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.io.fs.ResourceId;

/** What Beam finds in a store. */
final class StoreListing {

  private StoreListing() {}

  /**
   * All files in {@code folder}, at any depth, in no order. The two patterns are asked for one by
   * one: HDFS has what lies directly in the folder, folders included, only in the second; object
   * stores have it in both, and S3's can't bear a file in two answers.
   *
   * @param folder its URI, without a slash at its end
   */
  static List<Metadata> below(String folder) throws IOException {
    List<Metadata> found = new ArrayList<>(match(folder + "/**"));
    found.removeIf(metadata -> metadata.resourceId().isDirectory());
    Set<ResourceId> seen = new HashSet<>();
    found.forEach(metadata -> seen.add(metadata.resourceId()));
    for (Metadata metadata : match(folder + "/*")) {
      if (!seen.contains(metadata.resourceId()) && !isFolder(metadata)) {
        found.add(metadata);
      }
    }
    return found;
  }

  /** What matches {@code pattern}; nothing if there is no such thing. */
  static List<Metadata> match(String pattern) throws IOException {
    return call("can't look for " + pattern, () -> found(FileSystems.match(pattern)));
  }

  private static List<Metadata> found(MatchResult result) throws IOException {
    return result.status() == MatchResult.Status.NOT_FOUND ? List.of() : result.metadata();
  }

  /** HDFS does not say which is a folder, but has no bytes to give of one. */
  private static boolean isFolder(Metadata metadata) {
    if (metadata.resourceId().isDirectory() || metadata.sizeBytes() > 0) {
      return metadata.resourceId().isDirectory();
    }
    try (ReadableByteChannel file = FileSystems.open(metadata.resourceId())) {
      return !file.isOpen();
    } catch (IOException | RuntimeException e) {
      return true;
    }
  }

  /**
   * Makes a call into Beam.
   *
   * @throws IOException if it fails in any way; the message begins with {@code problem}
   */
  static <T> T call(String problem, Callable<T> call) throws IOException {
    try {
      return call.call();
    } catch (Exception e) {
      // The store's reason in one message with the place: of a chain, only the last is shown.
      IOException failure = new IOException(problem + ": " + reason(e));
      failure.addSuppressed(e);
      throw failure;
    }
  }

  private static String reason(Throwable problem) {
    Throwable root = problem;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.toString() : root.getMessage();
  }
}
