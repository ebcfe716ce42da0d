package org.newsgrain.job.format;

import java.io.IOException;
import java.io.InputStream;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.text.document.Rejection.Reason;

/**
 * What a reader has to know besides the bytes.
 *
 * @param fields what the fields of a record are called
 * @param maxText the most bytes of a text that has to be held at once: a file, a record, a file in
 *     an archive
 */
public record Limits(RunPlan.Fields fields, long maxText) {

  /** The longest array there is. */
  private static final int MOST = Integer.MAX_VALUE - 16;

  /** The longest header of a table, and first line that is tried as a record. */
  private static final long MOST_TO_SURVEY = 8 << 20;

  /** What is needed to find out where records end, without reading any. */
  Limits forSurvey() {
    return new Limits(fields, Math.min(maxText, MOST_TO_SURVEY));
  }

  /** All of {@code content}. */
  byte[] readAll(Content content) throws IOException, RejectedException {
    try (InputStream in = content.open(0)) {
      byte[] bytes = in.readNBytes((int) Math.min(maxText, MOST - 1) + 1);
      requireFit(bytes.length);
      return bytes;
    }
  }

  /**
   * Makes sure that a text of {@code bytes} bytes may be held.
   *
   * @throws RejectedException if it is too large
   */
  void requireFit(long bytes) throws RejectedException {
    if (bytes > Math.min(maxText, MOST - 1)) {
      throw new RejectedException(
          Reason.TOO_LARGE, "larger than --max-file-size " + Math.min(maxText, MOST - 1));
    }
  }
}
