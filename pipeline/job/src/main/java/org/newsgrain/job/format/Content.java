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
   * The bytes in any order. Those that can only be read from their start are held, in a temporary
   * file if they are many, until the channel is closed.
   *
   * @throws IOException if they can't be read, or contradict themselves
   */
  default SeekableByteChannel channel() throws IOException {
    try (InputStream in = open(0)) {
      return Held.channel(in);
    }
  }

  /** {@code bytes}, which are in memory. */
  static Content of(byte[] bytes) {
    return Held.of(bytes);
  }
}
