package org.newsgrain.job.audit;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;

/**
 * Checks a snapshot: its files, its tables against each other, and its counts against the input.
 */
public final class Check {

  private final Snapshot snapshot;
  private final Findings findings;

  /** A check of {@code snapshot}. */
  public Check(Snapshot snapshot, Findings findings) {
    this.snapshot = snapshot;
    this.findings = findings;
  }

  /**
   * Checks it.
   *
   * @param reading how the raw files are read
   * @param all whether all of them are counted again, and not a sample
   * @return what was looked at, in a line
   * @throws IOException if the snapshot or the input can't be read
   */
  public String run(RunPlan.Reading reading, boolean all) throws IOException {
    FileCheck.of(snapshot, findings);
    Map<String, Long> rows = new LinkedHashMap<>();
    for (Table table : Tables.ALL) {
      rows.put(table.name(), new TableCheck(snapshot, table, findings).check());
    }
    if (rows.containsValue(-1L)) {
      return "tables that can't be read; nothing was counted again";
    }
    PackageCheck.of(snapshot, rows, findings);
    try {
      return compare(rows, reading, all);
    } catch (IllegalArgumentException | ArithmeticException | IllegalStateException e) {
      // A cell that can't be true may lead to no language, number or line that there is.
      findings.add("tables", "what they say can't be followed further: " + e.getMessage());
      return "tables up to what can't be followed";
    }
  }

  private String compare(Map<String, Long> rows, RunPlan.Reading reading, boolean all)
      throws IOException {
    Denominators denominators = Denominators.of(snapshot);
    new LedgerCheck(snapshot, denominators, findings).check();
    Names names = Names.of(snapshot, findings);
    new ReferenceCheck(snapshot, denominators, names, findings).check();
    Portions portions =
        all ? Portions.all(denominators) : Portions.sample(denominators, snapshot.manifest().id());
    new Recount(snapshot, reading, portions, denominators, names, findings).run();
    return summary(rows, portions, denominators);
  }

  private String summary(Map<String, Long> rows, Portions portions, Denominators denominators) {
    long documents = rows.get("documents");
    return String.format(
        Locale.ROOT,
        "%,d files, %,d rows in %d tables; counted again: %,d of %,d documents (%.1f MB),"
            + " %,d of %,d sources and languages",
        snapshot.manifest().files().size(),
        rows.values().stream().mapToLong(Long::longValue).sum(),
        rows.size(),
        portions.documents(),
        documents,
        portions.bytes() / 1e6,
        portions.size(),
        denominators.byPair().size());
  }
}
