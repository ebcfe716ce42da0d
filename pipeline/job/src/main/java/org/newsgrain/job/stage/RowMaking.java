package org.newsgrain.job.stage;

import java.io.Serializable;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.PCollectionView;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;

/**
 * What every step that makes rows of counts needs.
 *
 * @param counting what is counted and listed
 * @param runs where the rows go
 * @param totals the denominators
 */
record RowMaking(RunPlan.Counting counting, Runs runs, PCollectionView<Totals> totals)
    implements Serializable {

  /** The shard of that key, with the denominators as {@code context} has them. */
  LanguageShard shard(String key, DoFn<?, ?>.ProcessContext context) {
    return LanguageShard.of(key, counting, context.sideInput(totals));
  }

  /** Adds {@code rows} to {@code files}, each to the file of its value in {@code column}. */
  static void add(List<Row> rows, Table table, String column, FileRows files) {
    int key = table.index(column);
    rows.forEach(row -> files.add(table, (String) row.cell(key), row));
  }
}
