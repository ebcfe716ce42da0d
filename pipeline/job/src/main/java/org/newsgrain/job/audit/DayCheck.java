package org.newsgrain.job.audit;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.term.TokenKind;

/** The timeline of a portion against what was counted again. */
final class DayCheck {

  private static final Table TABLE = Tables.TIMELINE;

  /** An item of a pair. */
  private record Item(Pair pair, String kind, String item) {
    @Override
    public String toString() {
      return pair + " kind=" + kind + " item=" + item;
    }
  }

  private final Snapshot snapshot;
  private final Portion portion;
  private final Findings findings;
  private final Map<Item, Map<LocalDate, long[]>> days = new HashMap<>();

  DayCheck(Snapshot snapshot, Portion portion, Findings findings) {
    this.snapshot = snapshot;
    this.portion = portion;
    this.findings = findings;
  }

  /**
   * Compares them.
   *
   * @throws IOException if the table can't be read
   */
  void check() throws IOException {
    Map<String, Set<String>> terms = new HashMap<>();
    snapshot.tables().read(TABLE, row -> addTerm(new RowKey(TABLE, row), terms));
    long least = snapshot.options().leastCount(1);
    for (PairCount count : portion.counts()) {
      for (String term : terms.getOrDefault(count.pair().language(), Set.of())) {
        Uses uses = count.term(term);
        boolean word = uses.hasLength(1) && uses.kinds().contains(TokenKind.WORD);
        if (word && uses.count() >= least) {
          days.put(new Item(count.pair(), "term", term), count.days(uses));
        }
      }
      count
          .entities()
          .forEach(
              (id, uses) -> {
                if (uses.count() >= least) {
                  days.put(new Item(count.pair(), "entity", id), count.days(uses));
                }
              });
    }
    snapshot.tables().read(TABLE, row -> compare(new RowKey(TABLE, row)));
    days.forEach(
        (item, left) ->
            left.keySet()
                .forEach(
                    day ->
                        findings.add("timeline", item + " published=" + day + ": expected a row")));
  }

  /** Which terms a timeline is drawn for is taken from it: those of the language's commonest. */
  private static void addTerm(RowKey row, Map<String, Set<String>> terms) {
    if (row.text("kind").equals("term")) {
      terms.computeIfAbsent(row.text("language"), l -> new HashSet<>()).add(row.text("item"));
    }
  }

  private void compare(RowKey row) {
    if (portion.count(row.pair()) == null) {
      return;
    }
    Item item = new Item(row.pair(), row.text("kind"), row.text("item"));
    long[] sums =
        days.getOrDefault(item, new HashMap<>()).remove((LocalDate) row.cell("published"));
    if (sums == null) {
      findings.add("timeline", row + ": expected no row, the item does not occur then");
    } else {
      findings.compare("timeline", row, "count", sums[0], row.cell("count"));
      findings.compare("timeline", row, "documents", sums[1], row.cell("documents"));
    }
  }
}
