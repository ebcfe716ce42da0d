package org.newsgrain.job.format;

import java.io.IOException;

/**
 * Where libraries meet hostile bytes: what they throw unchecked says the same as what they don't.
 */
final class Guard {

  private Guard() {}

  /** A call into a library. */
  interface Call<T> {
    T run() throws IOException, RejectedException;
  }

  /** Makes the call; all it throws is about the bytes, and none of it a defect of ours. */
  static <T> T call(Call<T> call) throws IOException, RejectedException {
    try {
      return call.run();
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }
}
