package org.newsgrain.job.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.TableReader;
import org.newsgrain.job.table.Tables;

/**
 * Entities that the same articles name. Pairs are ranked by how many articles more than chance would
 * have it name both, as far as documents times NPMI says so: NPMI alone favours what is rare.
 */
final class Together {

  private static final int SHOWN = 250;
  private static final Field LANGUAGE = Field.of(Tables.PAIRS, "language");
  private static final Field SOURCE = Field.of(Tables.PAIRS, "source");
  private static final Field ID = Field.of(Tables.PAIRS, "entity_id");
  private static final Field OTHER = Field.of(Tables.PAIRS, "other_id");
  private static final Field NAME = Field.of(Tables.PAIRS, "name");
  private static final Field OTHER_NAME = Field.of(Tables.PAIRS, "other_name");
  private static final Field DOCUMENTS = Field.of(Tables.PAIRS, "documents");
  private static final Field NPMI = Field.of(Tables.PAIRS, "npmi");

  private final Top<Pair> strongest = new Top<>(SHOWN, Pair.STRONGEST);
  private long number;

  private Together() {}

  /** Two entities in one source and language. */
  record Pair(
      String source,
      String language,
      String id,
      String name,
      String otherId,
      String otherName,
      long documents,
      double npmi) {

    private static final Comparator<Pair> STRONGEST =
        Comparator.<Pair>comparingDouble(pair -> pair.documents * pair.npmi)
            .reversed()
            .thenComparing(Pair::language)
            .thenComparing(Pair::source)
            .thenComparing(Pair::id)
            .thenComparing(Pair::otherId);
  }

  /**
   * Reads the table {@code pairs}.
   *
   * @throws IOException if it can't be read
   */
  static Together read(TableReader reader) throws IOException {
    Together together = new Together();
    reader.read(Tables.PAIRS, together::add);
    return together;
  }

  private void add(Row row) {
    number++;
    strongest.add(
        new Pair(
            SOURCE.text(row),
            LANGUAGE.text(row),
            ID.text(row),
            NAME.text(row),
            OTHER.text(row),
            OTHER_NAME.text(row),
            DOCUMENTS.number(row),
            NPMI.real(row)));
  }

  /** How many there are. */
  long number() {
    return number;
  }

  /** The strongest of all sources, best first. */
  List<Pair> pairs() {
    return strongest.list();
  }
}
