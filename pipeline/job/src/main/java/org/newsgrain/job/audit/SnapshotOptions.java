package org.newsgrain.job.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgrain.job.plan.RunPlan;

/**
 * The options that a snapshot was made with, as its manifest has them.
 *
 * @param values by their names
 */
record SnapshotOptions(Map<String, String> values) {

  /** The options of lines {@code name=value}. */
  static SnapshotOptions of(List<String> lines) {
    Map<String, String> values = new HashMap<>();
    for (String line : lines) {
      int sign = line.indexOf('=');
      values.put(line.substring(0, Math.max(0, sign)), line.substring(sign + 1));
    }
    return new SnapshotOptions(values);
  }

  /** How the articles below {@code root} were read. */
  RunPlan.Reading reading(String root) {
    return new RunPlan.Reading(
        root,
        value("source-pattern"),
        number("max-file-size"),
        new RunPlan.Fields(
            value("field-text"),
            value("field-title"),
            value("field-source"),
            value("field-url"),
            value("field-date"),
            value("field-language")));
  }

  /** How many words a phrase could have. */
  int longestPhrase() {
    return Math.toIntExact(number("phrases"));
  }

  /** How often an item of so many words had to occur in a source and language to be listed. */
  long leastCount(long words) {
    long least = number("min-count");
    return words == 1 ? least : Math.max(least, number("min-phrase-count"));
  }

  /** Whether terms were counted. */
  boolean hasTerms() {
    return !value("only").equals(RunPlan.Scope.ENTITIES.name());
  }

  /** Whether entities were counted. */
  boolean hasEntities() {
    return !value("only").equals(RunPlan.Scope.TERMS.name());
  }

  /** How similar articles had to be to be near duplicates. */
  double similarity() {
    return Double.parseDouble(value("similarity"));
  }

  /** How many files each table has. */
  int shards() {
    return Math.toIntExact(number("shards"));
  }

  private long number(String name) {
    return Long.parseLong(value(name));
  }

  private String value(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the manifest says nothing of the option " + name);
    }
    return value;
  }
}
