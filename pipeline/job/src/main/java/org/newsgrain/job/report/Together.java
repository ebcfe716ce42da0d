package org.newsgrain.job.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.TableReader;
import org.newsgrain.job.table.Tables;

/**
 * Entities that the same articles name, over the largest sources; those of the smaller ones are
 * passed over, which bounds the memory.
 */
final class Together {

  private static final int KEPT = 300;
  private static final int MOST_KEPT_OF_SOURCE = 30;
  private static final int FEW = 20;
  private static final int MOST_OF_SOURCE = 4;
  private static final Field LANGUAGE = Field.of(Tables.PAIRS, "language");
  private static final Field SOURCE = Field.of(Tables.PAIRS, "source");
  private static final Field ID = Field.of(Tables.PAIRS, "entity_id");
  private static final Field OTHER = Field.of(Tables.PAIRS, "other_id");
  private static final Field NAME = Field.of(Tables.PAIRS, "name");
  private static final Field OTHER_NAME = Field.of(Tables.PAIRS, "other_name");
  private static final Field DOCUMENTS = Field.of(Tables.PAIRS, "documents");
  private static final Field NPMI = Field.of(Tables.PAIRS, "npmi");

  private final Map<List<String>, EntityPair> byIds = new HashMap<>();
  private final Parts parts;

  private Together(Parts parts) {
    this.parts = parts;
  }

  /**
   * Reads the table {@code pairs}.
   *
   * @throws IOException if it can't be read
   */
  static Together read(TableReader reader, Parts parts) throws IOException {
    Together together = new Together(parts);
    reader.read(Tables.PAIRS, together::add);
    return together;
  }

  private void add(Row row) {
    int part = parts.index(SOURCE.text(row), LANGUAGE.text(row));
    if (part >= 0 && !parts.list().get(part).source().isEmpty()) {
      List<String> ids = List.of(ID.text(row), OTHER.text(row));
      byIds
          .computeIfAbsent(
              ids,
              key -> new EntityPair(ids.get(0), NAME.text(row), ids.get(1), OTHER_NAME.text(row)))
          .add(part, DOCUMENTS.number(row), NPMI.real(row));
    }
  }

  /** How many there are. */
  long number() {
    return byIds.size();
  }

  /** The strongest, best first. */
  List<EntityPair> pairs() {
    return strongest(KEPT, MOST_KEPT_OF_SOURCE);
  }

  /** The few strongest, best first. */
  List<EntityPair> few() {
    return strongest(FEW, MOST_OF_SOURCE);
  }

  /** So that one story which a source tells thrice does not fill all, each source has its limit. */
  private List<EntityPair> strongest(int size, int mostOfSource) {
    Map<Integer, Integer> bySource = new HashMap<>();
    return byIds.values().stream()
        .sorted(EntityPair.STRONGEST)
        .filter(pair -> bySource.merge(pair.parts().get(0), 1, Integer::sum) <= mostOfSource)
        .limit(size)
        .toList();
  }

  /** The sources in which that pair is named together, the one with most articles first. */
  List<String> sources(EntityPair pair) {
    return pair.parts().stream().map(part -> parts.list().get(part).source()).distinct().toList();
  }
}
