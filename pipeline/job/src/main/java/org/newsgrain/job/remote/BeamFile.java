package org.newsgrain.job.remote;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.newsgrain.job.format.Content;
import org.newsgrain.job.format.DiskException;

/**
 * A file in a store. A small one is fetched once and kept in memory, since each request to a store
 * takes its time; of a large one, what is asked for is fetched. For one thread.
 */
final class BeamFile implements Content {

  private static final long SMALL = 4 << 20;
  private static final int BUFFER = 1 << 16;

  private final ResourceId resource;
  private final long size;
  private final SeekCheck seekable;
  private Content kept;

  /**
   * @param size in bytes, as it was listed
   */
  BeamFile(ResourceId resource, long size, SeekCheck seekable) {
    this.resource = resource;
    this.size = size;
    this.seekable = seekable;
  }

  /** Whether the store can begin to read anywhere as quickly as at the start. */
  interface SeekCheck {
    boolean isEfficient() throws IOException;
  }

  @Override
  public InputStream open(long offset) throws IOException {
    return size <= SMALL ? kept().open(offset) : stream(offset);
  }

  @Override
  public SeekableByteChannel channel() throws IOException {
    if (size <= SMALL) {
      return kept().channel();
    }
    if (ask(seekable::isEfficient)) {
      ReadableByteChannel channel = ask(() -> FileSystems.open(resource));
      if (channel instanceof SeekableByteChannel seeking) {
        return seeking;
      }
      channel.close();
    }
    return Content.super.channel();
  }

  /** All bytes, or one more than were listed if there are more by now: who compares will see. */
  byte[] bytes() throws IOException {
    try (InputStream in = stream(0)) {
      return in.readNBytes((int) Math.min(size + 1, Integer.MAX_VALUE));
    }
  }

  private Content kept() throws IOException {
    if (kept == null) {
      kept = Content.of(bytes());
    }
    return kept;
  }

  private InputStream stream(long offset) throws IOException {
    boolean seeks = offset > 0 && ask(seekable::isEfficient);
    ReadableByteChannel channel = ask(() -> FileSystems.open(resource));
    boolean positioned = seeks && channel instanceof SeekableByteChannel;
    if (positioned) {
      ask(() -> ((SeekableByteChannel) channel).position(offset));
    }
    InputStream in =
        new BufferedInputStream(new Fetching(Channels.newInputStream(channel)), BUFFER);
    in.skipNBytes(positioned ? 0 : offset);
    return in;
  }

  /** A request to the store. */
  private interface Request<T> {
    T make() throws IOException;
  }

  /** Tells trouble with the store from trouble with what is in it. */
  private static <T> T ask(Request<T> request) throws DiskException {
    try {
      return request.make();
    } catch (IOException | RuntimeException e) {
      throw new DiskException(e);
    }
  }

  /** Says the same of trouble on the way. */
  private static final class Fetching extends FilterInputStream {
    Fetching(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      return ask(super::read);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return ask(() -> super.read(buffer, offset, length));
    }
  }
}
