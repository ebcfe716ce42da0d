package org.newsgrain.job.read;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The unit of work: files that are read and counted in one go. An element a file would cost more
 * than the counting.
 *
 * @param files in the order of their paths
 */
public record Batch(ArrayList<InputFile> files) implements Serializable {

  private static final long BYTES = 8L << 20;
  private static final int FILES = 2_000;

  /** The files in batches of about 8 MB. */
  public static List<Batch> of(List<InputFile> files) {
    List<Batch> batches = new ArrayList<>();
    ArrayList<InputFile> batch = new ArrayList<>();
    long bytes = 0;
    for (InputFile file : files) {
      if (!batch.isEmpty() && (bytes + file.size() > BYTES || batch.size() == FILES)) {
        batches.add(new Batch(batch));
        batch = new ArrayList<>();
        bytes = 0;
      }
      batch.add(file);
      bytes += file.size();
    }
    if (!batch.isEmpty()) {
      batches.add(new Batch(batch));
    }
    return batches;
  }
}
