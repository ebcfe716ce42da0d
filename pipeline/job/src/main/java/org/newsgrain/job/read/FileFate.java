package org.newsgrain.job.read;

import org.newsgrain.job.format.Layout;
import org.newsgrain.text.document.Rejection;

/**
 * What a file turned out to be when it was looked through.
 *
 * @param file how to read it, or null
 * @param rejection why it can't be read, or null
 */
public record FileFate(InputFile file, Rejection rejection) {

  /** A file that can be read. */
  public static FileFate of(FoundFile found, String sha256, Layout layout) {
    return new FileFate(
        new InputFile(found.path(), found.size(), found.modified(), sha256, layout), null);
  }

  /** A file that can't. */
  public static FileFate rejected(FoundFile found, Rejection.Reason reason, String detail) {
    return new FileFate(null, new Rejection(found.path(), 0, reason, detail, found.size()));
  }

  /** Whether it can't be read. */
  public boolean isRejected() {
    return rejection != null;
  }
}
