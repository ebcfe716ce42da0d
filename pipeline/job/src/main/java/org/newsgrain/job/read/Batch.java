package org.newsgrain.job.read;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The unit of work: files and parts of files that are read and counted in one go. An element a file
 * would cost more than the counting.
 *
 * @param pieces in the order of their paths
 */
public record Batch(ArrayList<Piece> pieces) implements Serializable {

  private static final long BYTES = 8L << 20;
  private static final int PIECES = 2_000;

  /** The files in batches of about 8 MB; a larger one is what can't be divided. */
  public static List<Batch> of(List<InputFile> files) {
    List<Batch> batches = new ArrayList<>();
    ArrayList<Piece> batch = new ArrayList<>();
    long bytes = 0;
    for (InputFile file : files) {
      for (Piece piece : Piece.of(file)) {
        if (!batch.isEmpty() && (bytes + piece.bytes() > BYTES || batch.size() == PIECES)) {
          batches.add(new Batch(batch));
          batch = new ArrayList<>();
          bytes = 0;
        }
        batch.add(piece);
        bytes += piece.bytes();
      }
    }
    if (!batch.isEmpty()) {
      batches.add(new Batch(batch));
    }
    return batches;
  }
}
