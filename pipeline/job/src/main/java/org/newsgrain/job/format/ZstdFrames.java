package org.newsgrain.job.format;

import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * What is packed in frames of zstd, one behind the other. The stream of the library takes a file
 * for whole whose second or later frame breaks off.
 */
final class ZstdFrames extends InputStream {

  private static final int BUFFER = 1 << 15;

  private final InputStream in;
  private final ZstdDecompressCtx frames = new ZstdDecompressCtx();
  private final byte[] buffer = new byte[BUFFER];
  private final ByteBuffer packed = ByteBuffer.allocateDirect(BUFFER).limit(0);
  private final ByteBuffer unpacked = ByteBuffer.allocateDirect(BUFFER).limit(0);

  /** Whether what was read so far ends with the end of a frame. */
  private boolean whole;

  /** Whether there was no room for all that could be unpacked. */
  private boolean full;

  ZstdFrames(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    while (length > 0 && !unpacked.hasRemaining()) {
      if (!packed.hasRemaining() && !full && !fill()) {
        return -1;
      }
      unpack();
    }
    int count = Math.min(length, unpacked.remaining());
    unpacked.get(into, from, count);
    return count;
  }

  @Override
  public void close() throws IOException {
    frames.close();
    in.close();
  }

  private void unpack() throws IOException {
    unpacked.clear();
    try {
      whole = frames.decompressDirectByteBufferStream(unpacked, packed);
    } catch (ZstdException e) {
      throw new IOException("the zstd frame is damaged: " + e.getMessage(), e);
    }
    full = !whole && !unpacked.hasRemaining();
    unpacked.flip();
  }

  private boolean fill() throws IOException {
    int count = in.read(buffer, 0, BUFFER);
    if (count < 0 && !whole) {
      throw new EOFException("the zstd frame breaks off");
    }
    packed.clear().put(buffer, 0, Math.max(0, count)).flip();
    return count >= 0;
  }
}
