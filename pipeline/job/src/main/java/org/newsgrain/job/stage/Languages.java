package org.newsgrain.job.stage;

import java.util.HashMap;
import java.util.Map;
import org.newsgrain.job.plan.RunPlan;

/** What the rows of each language have in common, looked up once. For use by one thread. */
final class Languages {

  private final RunPlan.Counting counting;
  private final Totals totals;
  private final Map<String, LanguageTotals> languages = new HashMap<>();

  Languages(RunPlan.Counting counting, Totals totals) {
    this.counting = counting;
    this.totals = totals;
  }

  RunPlan.Counting counting() {
    return counting;
  }

  LanguageTotals of(String language) {
    return languages.computeIfAbsent(language, code -> LanguageTotals.of(code, totals));
  }
}
