package org.newsgrain.job.stage;

import java.io.Serializable;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.PCollectionView;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.spill.Runs;

/**
 * What every step that makes rows of counts needs.
 *
 * @param counting what is counted and listed
 * @param runs where the rows go
 * @param totals the denominators
 */
record RowMaking(RunPlan.Counting counting, Runs runs, PCollectionView<Totals> totals)
    implements Serializable {

  /** The languages, with the denominators as {@code context} has them. */
  Languages languages(DoFn<?, ?>.ProcessContext context) {
    return new Languages(counting, context.sideInput(totals));
  }
}
