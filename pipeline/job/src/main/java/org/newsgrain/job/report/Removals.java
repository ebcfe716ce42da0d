package org.newsgrain.job.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.TableReader;
import org.newsgrain.job.table.Tables;

/** The lines that were taken out, by rule. */
final class Removals {

  private static final int SAMPLES = 3;
  private static final int SAMPLE_LENGTH = 110;
  private static final Field RULE = Field.of(Tables.REMOVED, "rule");
  private static final Field REASON = Field.of(Tables.REMOVED, "reason");
  private static final Field START = Field.of(Tables.REMOVED, "char_start");
  private static final Field END = Field.of(Tables.REMOVED, "char_end");
  private static final Field TEXT = Field.of(Tables.REMOVED, "text");

  private final Map<String, ByReason> reasons = new TreeMap<>();
  private long lines;

  private Removals() {}

  /**
   * Reads the table {@code removed}.
   *
   * @throws IOException if it can't be read
   */
  static Removals read(TableReader reader) throws IOException {
    Removals removals = new Removals();
    reader.read(Tables.REMOVED, removals::add);
    return removals;
  }

  private void add(Row row) {
    lines++;
    reasons.computeIfAbsent(REASON.text(row), ByReason::new).add(row);
  }

  /** How many lines were taken out. */
  long lines() {
    return lines;
  }

  /** The reasons, the one that took most lines first. */
  List<ByReason> reasons() {
    Comparator<ByReason> byLines = Comparator.comparingLong(reason -> reason.lines);
    return reasons.values().stream()
        .sorted(byLines.reversed().thenComparing(reason -> reason.reason))
        .toList();
  }

  /** What one reason took, from the rules of all languages that give it. */
  static final class ByReason {
    private final String reason;
    private final Set<String> rules = new LinkedHashSet<>();
    private final Set<String> samples = new LinkedHashSet<>();
    private long lines;
    private long chars;

    private ByReason(String reason) {
      this.reason = reason;
    }

    private void add(Row row) {
      lines++;
      chars += END.number(row) - START.number(row);
      rules.add(RULE.text(row));
      String text = TEXT.text(row).strip();
      if (samples.size() < SAMPLES && !text.isEmpty()) {
        samples.add(Show.clip(text, SAMPLE_LENGTH));
      }
    }

    String reason() {
      return reason;
    }

    List<String> rules() {
      return rules.stream().sorted().toList();
    }

    List<String> samples() {
      return new ArrayList<>(samples);
    }

    long lines() {
      return lines;
    }

    long chars() {
      return chars;
    }
  }
}
