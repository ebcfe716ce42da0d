package org.newsgrain.job.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.analysis.Analysis;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.mention.Mention;

/** An entity, by all that its mentions look like. */
public final class EntityQuery implements Query {

  private final List<Cell> cells = new ArrayList<>();
  private final Set<Form> forms = new HashSet<>();
  private final Set<String> firstWords = new HashSet<>();

  private final String entityId;

  private EntityQuery(String entityId) {
    this.entityId = entityId;
  }

  /**
   * The query for the entity of that id.
   *
   * @throws UsageException if {@code snapshot} has no such cell
   * @throws IOException if its tables can't be read
   */
  public static EntityQuery of(Snapshot snapshot, String entityId, CellFilter filter)
      throws IOException {
    EntityQuery query = new EntityQuery(entityId);
    query.addForms(snapshot);
    Table table = Tables.ENTITIES;
    int idColumn = table.index("entity_id");
    snapshot
        .tables()
        .read(
            table,
            row -> {
              Pair pair = Pair.of(table, row);
              if (row.cell(idColumn).equals(entityId) && filter.takes(pair)) {
                query.cells.add(
                    new Cell(
                        pair,
                        entityId,
                        (Long) row.cell(table.index("count")),
                        (Long) row.cell(table.index("documents"))));
              }
            });
    if (query.cells.isEmpty()) {
      throw new UsageException(
          "no cell of entities is of " + entityId + ": it occurs elsewhere, or too rarely");
    }
    return query;
  }

  private void addForms(Snapshot snapshot) throws IOException {
    int idColumn = Tables.FORMS.index("entity_id");
    if (snapshot.tables().files(Tables.FORMS).isEmpty()) {
      throw new UsageException(
          "the snapshot is of a Newsgrain that kept no table forms; run it again");
    }
    snapshot
        .tables()
        .read(
            Tables.FORMS,
            row -> {
              if (row.cell(idColumn).equals(entityId)) {
                Form form = Form.of(row);
                forms.add(form);
                firstWords.add(form.surface().split(" ", 2)[0]);
              }
            });
  }

  @Override
  public List<Cell> cells() {
    return cells;
  }

  @Override
  public boolean ofEntities() {
    return true;
  }

  /** White space is all in which a surface differs from the text. */
  @Override
  public boolean mayBeIn(Document document) {
    return firstWords.stream().anyMatch(document.text()::contains);
  }

  @Override
  public List<Hit> in(Analysis analysis) {
    String language = analysis.guess().language().code();
    List<Hit> hits = new ArrayList<>();
    for (Mention mention : analysis.mentions()) {
      if (forms.contains(Form.of(mention, language))) {
        hits.add(new Hit(mention.span(), entityId, mention.surface()));
      }
    }
    return hits;
  }
}
