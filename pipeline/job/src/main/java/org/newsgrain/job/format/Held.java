package org.newsgrain.job.format;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.newsgrain.text.document.Sha256;

/**
 * Bytes that were taken out of a stream, to be read more than once: in memory, or in a file of the
 * system's temporary folder if they are many. The file is gone with the end of it. For one thread.
 */
final class Held implements Content, Closeable {

  private static final int MOST_IN_MEMORY = 16 << 20;

  private final SeekableByteChannel bytes;

  private Held(SeekableByteChannel bytes) {
    this.bytes = bytes;
  }

  static Held of(byte[] bytes) {
    return new Held(new SeekableInMemoryByteChannel(bytes));
  }

  /** All that {@code in} still gives. */
  static Held of(InputStream in) throws IOException {
    byte[] start = in.readNBytes(MOST_IN_MEMORY);
    return new Held(
        start.length < MOST_IN_MEMORY ? new SeekableInMemoryByteChannel(start) : spill(start, in));
  }

  /** All that {@code in} still gives; what holds it is gone when the channel is closed. */
  static SeekableByteChannel channel(InputStream in) throws IOException {
    return of(in).bytes.position(0);
  }

  private static SeekableByteChannel spill(byte[] start, InputStream in) throws IOException {
    FileChannel file =
        FileChannel.open(
            Files.createTempFile("newsgrain-", ".held"),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    try {
      write(file, ByteBuffer.wrap(start));
      byte[] buffer = new byte[1 << 16];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        write(file, ByteBuffer.wrap(buffer, 0, count));
      }
      return file;
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  private static void write(FileChannel file, ByteBuffer bytes) throws IOException {
    try {
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
    } catch (IOException e) {
      throw new DiskException(e);
    }
  }

  /** The hash of the bytes, 64 hex digits. */
  String sha256() throws IOException {
    try (InputStream in = open(0)) {
      return Sha256.hex(in);
    }
  }

  /** How many bytes there are. */
  long size() throws IOException {
    return bytes.size();
  }

  @Override
  public InputStream open(long offset) throws IOException {
    return new BufferedInputStream(Channels.newInputStream(new View(bytes).position(offset)));
  }

  @Override
  public SeekableByteChannel channel() {
    return new View(bytes);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  /** The bytes with a position of its own; closing it leaves them as they are. */
  private static final class View implements SeekableByteChannel {
    private final SeekableByteChannel bytes;
    private long position;
    private boolean open = true;

    View(SeekableByteChannel bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
      int count = bytes.position(position).read(into);
      position += Math.max(0, count);
      return count;
    }

    @Override
    public int write(ByteBuffer from) {
      throw new UnsupportedOperationException("held bytes are read only");
    }

    @Override
    public long position() {
      return position;
    }

    @Override
    public SeekableByteChannel position(long to) {
      position = to;
      return this;
    }

    @Override
    public long size() throws IOException {
      return bytes.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
      throw new UnsupportedOperationException("held bytes are read only");
    }

    @Override
    public boolean isOpen() {
      return open;
    }

    @Override
    public void close() {
      open = false;
    }
  }
}
