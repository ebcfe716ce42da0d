package org.newsgrain.job.cli;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsgrain.text.clean.CleanText;
import org.newsgrain.text.document.Line;
import org.newsgrain.text.document.Removal;

/** How many lines of some texts were removed, by which rules. */
final class RemovedLines {

  private final Map<String, Long> byRule = new TreeMap<>();
  private long lines;

  /** Adds those of a text. */
  void add(CleanText clean) {
    lines += clean.lines().size();
    for (Line line : clean.removed()) {
      byRule.merge(line.removal().map(Removal::rule).orElseThrow(), 1L, Long::sum);
    }
  }

  /** All in one line, the most frequent rules first. */
  String summary() {
    long removed = byRule.values().stream().mapToLong(Long::longValue).sum();
    String rules =
        byRule.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(rule -> String.format(Locale.ROOT, "%,d %s", rule.getValue(), rule.getKey()))
            .collect(Collectors.joining(", "));
    String figures = String.format(Locale.ROOT, "%,d of %,d lines removed", removed, lines);
    return removed == 0 ? figures : figures + ": " + rules;
  }
}
