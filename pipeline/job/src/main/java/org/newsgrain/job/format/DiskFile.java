package org.newsgrain.job.format;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file on disk.
 *
 * @param path where it is
 */
public record DiskFile(Path path) implements Content {

  private static final int BUFFER = 1 << 16;

  @Override
  public InputStream open(long offset) throws IOException {
    SeekableByteChannel channel = channel();
    InputStream bytes = new Reading(Channels.newInputStream(channel.position(offset)));
    return new BufferedInputStream(bytes, BUFFER);
  }

  @Override
  public SeekableByteChannel channel() throws IOException {
    try {
      return Files.newByteChannel(path);
    } catch (IOException e) {
      throw new DiskException(e);
    }
  }

  /** Tells trouble with the disk from trouble with what is on it. */
  private static final class Reading extends FilterInputStream {
    Reading(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      try {
        return super.read();
      } catch (IOException e) {
        throw new DiskException(e);
      }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      try {
        return super.read(buffer, offset, length);
      } catch (IOException e) {
        throw new DiskException(e);
      }
    }
  }
}
