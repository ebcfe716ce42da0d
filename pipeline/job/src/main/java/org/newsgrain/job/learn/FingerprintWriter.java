package org.newsgrain.job.learn;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.newsgrain.text.duplicate.Fingerprint;

/**
 * Leaves the fingerprints of documents on disk, in runs sorted by precedence, and the shingles of
 * the documents in a file beside each run: they take about as much room as two thirds of the text,
 * and few of them are ever asked for.
 */
final class FingerprintWriter implements Closeable {

  /** So many documents of a run are held, at about 400 bytes each; all runs are open at once. */
  private static final int MOST = 50_000;

  private final Path folder;
  private final Consumer<Path> finished;
  private final List<Filed> filed = new ArrayList<>();
  private Path path;
  private OutputStream shingles;
  private long offset;

  private record Filed(Fingerprint fingerprint, long offset, int shingles) {}

  /**
   * @param folder where the runs are left
   * @param finished takes each run
   */
  FingerprintWriter(Path folder, Consumer<Path> finished) {
    this.folder = folder;
    this.finished = finished;
  }

  /** Where the shingles of the run at {@code run} are. */
  static Path shingles(Path run) {
    return run.resolveSibling(run.getFileName() + ".shingles");
  }

  /**
   * Adds a document.
   *
   * @throws UncheckedIOException if it can't be written
   */
  void add(Fingerprint fingerprint, int[] hashes) {
    ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
    bytes.asIntBuffer().put(hashes);
    try {
      begin();
      shingles.write(bytes.array());
      filed.add(new Filed(fingerprint, offset, hashes.length));
      offset += bytes.capacity();
      if (filed.size() == MOST) {
        finish();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void begin() throws IOException {
    if (filed.isEmpty()) {
      // A new name for each try: what a broken try left behind is then never read.
      path = Files.createTempFile(folder, "fingerprints-", ".run");
      shingles = new BufferedOutputStream(Files.newOutputStream(shingles(path)), 1 << 16);
      offset = 0;
    }
  }

  private void finish() throws IOException {
    shingles.close();
    filed.sort(Comparator.comparing(one -> one.fingerprint().precedence()));
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16))) {
      out.writeInt(filed.size());
      for (Filed one : filed) {
        one.fingerprint().write(out);
        out.writeLong(one.offset());
        out.writeInt(one.shingles());
      }
    }
    filed.clear();
    finished.accept(path);
  }

  /** Writes what is left. */
  @Override
  public void close() throws IOException {
    if (!filed.isEmpty()) {
      finish();
    }
  }
}
