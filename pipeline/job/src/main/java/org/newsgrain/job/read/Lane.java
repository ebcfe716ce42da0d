package org.newsgrain.job.read;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Batches that are counted one after the other and handed on together. What Beam's DirectRunner
 * groups it copies anew with each bundle that arrives, so few large bundles are better than many.
 *
 * @param batches at least one
 */
public record Lane(ArrayList<Batch> batches) implements Serializable {

  /**
   * The files in at most {@code most} lanes of about the same work.
   *
   * @param most at least 1
   */
  public static List<Lane> of(List<InputFile> files, int most) {
    List<Batch> batches = Batch.of(files);
    List<Lane> lanes = new ArrayList<>();
    for (int i = 0; i < batches.size(); i++) {
      if (i < most) {
        lanes.add(new Lane(new ArrayList<>()));
      }
      lanes.get(i % most).batches().add(batches.get(i));
    }
    return lanes;
  }
}
