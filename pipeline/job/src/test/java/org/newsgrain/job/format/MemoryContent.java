package org.newsgrain.job.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;

/** A content in memory, for tests; it hands out its bytes in small and odd portions. */
final class MemoryContent implements Content {

  private final byte[] bytes;

  MemoryContent(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  byte[] bytes() {
    return bytes.clone();
  }

  static MemoryContent of(String text) {
    return new MemoryContent(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Texts and byte arrays, one behind the other. */
  static MemoryContent of(Object... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Object part : parts) {
      bytes.writeBytes(
          part instanceof byte[] raw ? raw : part.toString().getBytes(StandardCharsets.UTF_8));
    }
    return new MemoryContent(bytes.toByteArray());
  }

  @Override
  public InputStream open(long offset) {
    int from = (int) Math.min(offset, bytes.length);
    return new ByteArrayInputStream(bytes, from, bytes.length - from) {
      @Override
      public synchronized int read(byte[] into, int start, int length) {
        return super.read(into, start, Math.min(length, 1 + pos % 1_009));
      }

      @Override
      public void close() throws IOException {
        pos = count;
      }
    };
  }

  @Override
  public SeekableByteChannel channel() {
    throw new UnsupportedOperationException("records are read in their order");
  }
}
