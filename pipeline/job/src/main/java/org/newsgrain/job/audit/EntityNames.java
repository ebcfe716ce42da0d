package org.newsgrain.job.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.decode.PlainText;

/** Which entity somebody means who types an id, a name or a spelling. */
public final class EntityNames {

  private static final Table NAMES = Tables.NAMES;
  private static final int ID = NAMES.index("entity_id");
  private static final int NAME = NAMES.index("name");
  private static final int SURFACE = NAMES.index("surface");
  private static final int COUNT = NAMES.index("count");

  private final Snapshot snapshot;
  private final CellFilter filter;

  /** Names of the entities of {@code snapshot}, those in the filter's language if it has one. */
  public EntityNames(Snapshot snapshot, CellFilter filter) {
    this.snapshot = snapshot;
    this.filter = filter;
  }

  /**
   * An entity that may be meant.
   *
   * @param id its entity_id
   * @param name its name
   * @param count mentions that fit what was typed
   */
  public record Candidate(String id, String name, long count) {}

  /**
   * The entities that may be meant, the most mentioned first: that with this id, else those of this
   * name, else those that are written so, else the same in whatever case.
   *
   * @throws UsageException if there is none
   * @throws IOException if the table can't be read
   */
  public List<Candidate> find(String typed) throws IOException {
    String plain = PlainText.of(typed).strip();
    String lower = plain.toLowerCase(Locale.ROOT);
    List<Predicate<Row>> tiers =
        List.of(
            row -> row.cell(ID).equals(plain),
            row -> row.cell(NAME).equals(plain),
            row -> row.cell(SURFACE).equals(plain),
            row -> lower(row, NAME).equals(lower) || lower(row, SURFACE).equals(lower));
    for (Predicate<Row> tier : tiers) {
      List<Candidate> found = find(tier);
      if (!found.isEmpty()) {
        return found;
      }
    }
    throw new UsageException("no entity of the snapshot is called or written '" + typed + "'");
  }

  private List<Candidate> find(Predicate<Row> fits) throws IOException {
    TreeMap<String, Candidate> found = new TreeMap<>();
    snapshot
        .tables()
        .read(
            NAMES,
            row -> {
              String language = (String) row.cell(NAMES.index("language"));
              if (filter.language().map(language::equals).orElse(true) && fits.test(row)) {
                String id = (String) row.cell(ID);
                Candidate one = new Candidate(id, (String) row.cell(NAME), (Long) row.cell(COUNT));
                found.merge(id, one, (a, b) -> new Candidate(id, a.name(), a.count() + b.count()));
              }
            });
    List<Candidate> sorted = new ArrayList<>(found.values());
    sorted.sort((a, b) -> Long.compare(b.count(), a.count()));
    return sorted;
  }

  private static String lower(Row row, int column) {
    return ((String) row.cell(column)).toLowerCase(Locale.ROOT);
  }
}
