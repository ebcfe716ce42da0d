package org.newsgrain.job.learn;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.newsgrain.job.kept.Outdated;
import org.newsgrain.text.duplicate.Fingerprint;
import org.newsgrain.text.duplicate.Shingles;

/**
 * A run that {@link FingerprintWriter} left on disk: its fingerprints one after the other, and the
 * shingles of those that are asked for.
 */
final class FingerprintRun implements Closeable {

  private final DataInputStream in;
  private final FileChannel shingles;
  private final LongPredicate outdated;
  private final int size;
  private int read;

  /** A fingerprint, and where the shingles of its document are. */
  record Entry(Fingerprint fingerprint, Supplier<Shingles> shingles) {}

  private FingerprintRun(DataInputStream in, FileChannel shingles, LongPredicate outdated)
      throws IOException {
    this.in = in;
    this.shingles = shingles;
    this.outdated = outdated;
    this.size = in.readInt();
  }

  /**
   * Opens the run at {@code path}.
   *
   * @throws IOException if it can't be read
   */
  static FingerprintRun open(Path path) throws IOException {
    FileChannel shingles = FileChannel.open(FingerprintWriter.shingles(path));
    return new FingerprintRun(
        new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16)),
        shingles,
        Outdated.documents(path, Outdated.Part.TEXT));
  }

  /** How many fingerprints the run has, those of outdated texts among them. */
  int size() {
    return size;
  }

  /**
   * The next fingerprint in the order of precedence; empty at the end.
   *
   * @throws IOException if the run can't be read
   */
  Optional<Entry> next() throws IOException {
    while (read < size) {
      read++;
      Fingerprint fingerprint = Fingerprint.read(in);
      long offset = in.readLong();
      int count = in.readInt();
      if (!outdated.test(fingerprint.id())) {
        return Optional.of(new Entry(fingerprint, () -> shingles(offset, count)));
      }
    }
    return Optional.empty();
  }

  private Shingles shingles(long offset, int count) {
    ByteBuffer bytes = ByteBuffer.allocate(count * Integer.BYTES);
    try {
      while (bytes.hasRemaining()) {
        if (shingles.read(bytes, offset + bytes.position()) < 0) {
          throw new IOException("shingles are missing at " + offset);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int[] hashes = new int[count];
    bytes.flip().asIntBuffer().get(hashes);
    return Shingles.of(hashes);
  }

  @Override
  public void close() throws IOException {
    try (shingles) {
      in.close();
    }
  }
}
