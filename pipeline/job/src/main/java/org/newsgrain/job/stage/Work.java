package org.newsgrain.job.stage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.newsgrain.job.read.Batch;
import org.newsgrain.job.read.Lane;
import org.newsgrain.job.state.KeptFile;
import org.newsgrain.job.state.Reuse;

/**
 * What is read by one thread, one thing after the other.
 *
 * @param batches what is new
 * @param kept what was counted by an earlier run, of which something may have to be counted anew
 */
record Work(ArrayList<Batch> batches, ArrayList<KeptFile> kept) implements Serializable {

  /** All files of {@code reuse}, in at most {@code most} portions of either kind. */
  static List<Work> of(Reuse reuse, int most) {
    List<Work> work = new ArrayList<>();
    Lane.of(reuse.fresh(), most).forEach(lane -> work.add(new Work(lane.batches(), none())));
    List<KeptFile> kept = reuse.kept();
    int portion = Math.max(1, (kept.size() + most - 1) / most);
    for (int from = 0; from < kept.size(); from += portion) {
      int to = Math.min(from + portion, kept.size());
      work.add(new Work(none(), new ArrayList<>(kept.subList(from, to))));
    }
    return work;
  }

  private static <T> ArrayList<T> none() {
    return new ArrayList<>();
  }
}
