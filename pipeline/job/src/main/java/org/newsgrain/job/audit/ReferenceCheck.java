package org.newsgrain.job.audit;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.statistics.Frequency;

/** What rows of one table say of rows of others. */
final class ReferenceCheck {

  private final Snapshot snapshot;
  private final Denominators denominators;
  private final Names names;
  private final Findings findings;

  ReferenceCheck(Snapshot snapshot, Denominators denominators, Names names, Findings findings) {
    this.snapshot = snapshot;
    this.denominators = denominators;
    this.names = names;
    this.findings = findings;
  }

  /**
   * Checks them.
   *
   * @throws IOException if a table can't be read
   */
  void check() throws IOException {
    snapshot.tables().read(Tables.TERMS, row -> checkCell(new RowKey(Tables.TERMS, row)));
    checkEntities();
    snapshot.tables().read(Tables.PAIRS, row -> checkPair(new RowKey(Tables.PAIRS, row)));
    snapshot.tables().read(Tables.TIMELINE, row -> checkDay(new RowKey(Tables.TIMELINE, row)));
    checkDuplicates();
  }

  /** A row of terms or entities by itself. */
  private void checkCell(RowKey row) {
    String table = row.table().name();
    Sums sums = denominators.byPair().get(row.pair());
    if (sums == null) {
      findings.add(table, row + ": there is no document of this source and language");
      return;
    }
    Object rate = Frequency.perMillion(Math.max(0, row.number("count")), sums.tokens);
    findings.compare(table, row, "per_million, of its count", rate, row.cell("per_million"));
    boolean ordered =
        row.number("documents") >= 1
            && row.number("documents") <= Math.min(sums.documents, row.number("count"))
            && row.number("count_unique") <= row.number("count")
            && row.number("documents_unique") <= row.number("documents")
            && row.number("documents_unique") >= 0
            && row.number("documents_unique") <= row.number("count_unique");
    if (!ordered) {
      findings.add(table, row + ": its counts can't all be true: " + row.row());
    }
  }

  private void checkEntities() throws IOException {
    Map<Names.InLanguage, Long> sums = new HashMap<>();
    Table table = Tables.ENTITIES;
    snapshot
        .tables()
        .read(
            table,
            row -> {
              RowKey key = new RowKey(table, row);
              checkCell(key);
              checkName(key, "entity_id", "name");
              String id = key.text("entity_id");
              Names.Entity entity = names.entity(id);
              if (entity != null) {
                findings.compare("entities", key, "type", entity.type(), key.cell("type"));
              }
              sums.merge(
                  new Names.InLanguage(key.text("language"), id), key.number("count"), Long::sum);
            });
    boolean all = snapshot.options().leastCount(1) == 1;
    names
        .counts()
        .forEach(
            (entity, count) -> {
              long sum = sums.getOrDefault(entity, 0L);
              if (all ? sum != count : sum > count) {
                findings.compare("entities", entity, "sum, as names have it", count, sum);
              }
            });
  }

  private void checkPair(RowKey row) {
    checkName(row, "entity_id", "name");
    checkName(row, "other_id", "other_name");
    if (!denominators.byPair().containsKey(row.pair())) {
      findings.add("pairs", row + ": there is no document of this source and language");
    }
  }

  private void checkName(RowKey row, String id, String name) {
    Names.Entity entity = names.entity(row.text(id));
    if (entity == null) {
      findings.add(row.table().name(), row + ": " + id + " is not in names");
    } else {
      findings.compare(
          row.table().name(), row, name + ", as in names", entity.name(), row.cell(name));
    }
  }

  private void checkDay(RowKey row) {
    Sums sums = denominators.byPair().get(row.pair());
    LocalDate day = (LocalDate) row.cell("published");
    boolean known =
        sums != null && sums.first != null && !day.isBefore(sums.first) && !day.isAfter(sums.last);
    if (!known) {
      findings.add("timeline", row + ": no document is of this day");
    }
    String kind = row.text("kind");
    boolean item = kind.equals("term") || names.entity(row.text("item")) != null;
    if (!item || !(kind.equals("term") || kind.equals("entity"))) {
      findings.add("timeline", row + ": there is no such item");
    }
    if (row.number("documents") < 1 || row.number("documents") > row.number("count")) {
      findings.add("timeline", row + ": its counts can't both be true: " + row.row());
    }
  }

  /** A duplicate names a document that is none. */
  private void checkDuplicates() throws IOException {
    Set<String> originals = new HashSet<>();
    Set<String> copies = new HashSet<>();
    Table table = Tables.DOCUMENTS;
    snapshot.tables().read(table, row -> checkDuplicate(new RowKey(table, row), originals));
    snapshot.tables().read(table, row -> settle(row, originals, copies));
    originals.forEach(id -> findings.add("documents", "duplicate_of=" + id + ": not a document"));
    copies.forEach(id -> findings.add("documents", "doc_id=" + id + ": repeated, and repeats"));
  }

  private static void settle(Row row, Set<String> originals, Set<String> copies) {
    RowKey key = new RowKey(Tables.DOCUMENTS, row);
    boolean named = originals.remove(key.text("doc_id"));
    if (named && key.cell("duplicate_of") != null) {
      copies.add(key.text("doc_id"));
    }
  }

  private void checkDuplicate(RowKey row, Set<String> originals) {
    Object original = row.cell("duplicate_of");
    Object kind = row.cell("duplicate_kind");
    Double similarity = (Double) row.cell("similarity");
    if (original == null) {
      if (kind != null || similarity != null) {
        findings.add("documents", row + ": repeats none, and says how");
      }
      return;
    }
    originals.add((String) original);
    double least = snapshot.options().similarity();
    boolean exact = "exact".equals(kind) && Double.valueOf(1).equals(similarity);
    boolean near =
        "near".equals(kind) && similarity != null && similarity >= least && similarity <= 1;
    if (!exact && !near) {
      findings.add("documents", row + ": no such copy: " + kind + " " + similarity);
    }
  }
}
