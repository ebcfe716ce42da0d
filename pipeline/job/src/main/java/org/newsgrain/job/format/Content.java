package org.newsgrain.job.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;

/** The bytes of a file, or of what was packed into one. */
public interface Content {

  /**
   * The bytes from {@code offset} on.
   *
   * @param offset in bytes, from 0; what is packed can be read from 0 only
   * @throws IOException if they can't be read, or contradict themselves
   */
  InputStream open(long offset) throws IOException;

  /**
   * The bytes in any order.
   *
   * @throws IOException if they can't be read, or contradict themselves
   */
  SeekableByteChannel channel() throws IOException;

  /** {@code bytes}, which are in memory. */
  static Content of(byte[] bytes) {
    return Held.of(bytes);
  }

  /**
   * All that {@code in} still gives, in any order; in a temporary file if it is much, which is gone
   * when the channel is closed.
   */
  static SeekableByteChannel hold(InputStream in) throws IOException {
    return Held.channel(in);
  }
}
