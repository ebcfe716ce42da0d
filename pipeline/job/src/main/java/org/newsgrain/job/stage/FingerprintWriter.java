package org.newsgrain.job.stage;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsgrain.text.duplicate.Fingerprint;

/**
 * Leaves the fingerprints of a batch on disk as a run sorted by precedence, and the shingles of the
 * documents in a file beside it: they take about as much room as two thirds of the text, and few of
 * them are ever asked for.
 */
final class FingerprintWriter implements Closeable {

  private final Path path;
  private final OutputStream shingles;
  private final List<Filed> filed = new ArrayList<>();
  private long offset;

  private record Filed(Fingerprint fingerprint, long offset, int shingles) {}

  /**
   * A new run in {@code folder}.
   *
   * @throws IOException if it can't be written
   */
  FingerprintWriter(Path folder) throws IOException {
    // A new name for each try: what a broken try left behind is then never read.
    this.path = Files.createTempFile(folder, "fingerprints-", ".run");
    this.shingles = new BufferedOutputStream(Files.newOutputStream(shingles(path)), 1 << 16);
  }

  /** Where the shingles of the run at {@code run} are. */
  static Path shingles(Path run) {
    return run.resolveSibling(run.getFileName() + ".shingles");
  }

  /**
   * Adds a document.
   *
   * @throws IOException if its shingles can't be written
   */
  void add(Fingerprint fingerprint, int[] hashes) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
    bytes.asIntBuffer().put(hashes);
    shingles.write(bytes.array());
    filed.add(new Filed(fingerprint, offset, hashes.length));
    offset += bytes.capacity();
  }

  /**
   * Writes the run.
   *
   * @return its path
   * @throws IOException if it can't be written
   */
  Path finish() throws IOException {
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
    return path;
  }

  @Override
  public void close() throws IOException {
    shingles.close();
  }
}
