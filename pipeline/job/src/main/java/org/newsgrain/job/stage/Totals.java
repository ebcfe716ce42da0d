package org.newsgrain.job.stage;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.newsgrain.text.count.SourceKey;
import org.newsgrain.text.count.SourceTotals;

/** The denominators of the whole corpus: small, so that every step can have them. */
final class Totals {

  private final Map<SourceKey, SourceTotals> bySource = new TreeMap<>();

  private long unreadableDates;

  private Totals() {}

  static Totals of(Map<SourceKey, SourceTotals> bySource) {
    Totals totals = new Totals();
    totals.bySource.putAll(bySource);
    return totals;
  }

  static Totals ofUnreadableDates(long number) {
    Totals totals = new Totals();
    totals.unreadableDates = number;
    return totals;
  }

  static Totals sum(Iterable<Totals> parts) {
    Totals sum = new Totals();
    for (Totals part : parts) {
      part.bySource.forEach((key, one) -> sum.bySource.merge(key, one, SourceTotals::plus));
      sum.unreadableDates += part.unreadableDates;
    }
    return sum;
  }

  Map<SourceKey, SourceTotals> bySource() {
    return bySource;
  }

  /** How many articles have a day of publication that can't be read. */
  long unreadableDates() {
    return unreadableDates;
  }

  /** The tokens of one source in one language. */
  long tokens(String source, String language) {
    SourceTotals totals = bySource.get(new SourceKey(source, language));
    return totals == null ? 0 : totals.tokens();
  }

  /** The tokens of one language, all sources together. */
  long tokens(String language) {
    return bySource.entrySet().stream()
        .filter(entry -> entry.getKey().language().equals(language))
        .mapToLong(entry -> entry.getValue().tokens())
        .sum();
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(unreadableDates);
    out.writeInt(bySource.size());
    for (Map.Entry<SourceKey, SourceTotals> entry : bySource.entrySet()) {
      entry.getKey().write(out);
      entry.getValue().write(out);
    }
  }

  static Totals read(DataInput in) throws IOException {
    Totals totals = ofUnreadableDates(in.readLong());
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      totals.bySource.put(SourceKey.read(in), SourceTotals.read(in));
    }
    return totals;
  }
}
