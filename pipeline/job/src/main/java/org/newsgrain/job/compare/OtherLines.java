package org.newsgrain.job.compare;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Tables;

/** The articles of which other lines were taken out than before, and what that does to them. */
final class OtherLines {

  private static final int DOCUMENT = Tables.REMOVED.index("doc_id");

  private final Map<String, Set<Effect>> effects = new HashMap<>();

  private OtherLines() {}

  /**
   * Compares the tables {@code removed}. A line that is removed by another rule than before is no
   * other line.
   *
   * @throws IOException if one can't be read
   */
  static OtherLines of(OuterJoin join) throws IOException {
    OtherLines lines = new OtherLines();
    join.of(
        Tables.REMOVED,
        (before, after) -> {
          if (before == null) {
            lines.add(after, Effect.FEWER);
          } else if (after == null) {
            lines.add(before, Effect.MORE);
          }
        });
    return lines;
  }

  private void add(Row line, Effect effect) {
    effects
        .computeIfAbsent((String) line.cell(DOCUMENT), id -> EnumSet.noneOf(Effect.class))
        .add(effect);
  }

  /** What the other lines do to the counts of that article; nothing if there are none. */
  Set<Effect> of(String document) {
    return effects.getOrDefault(document, Set.of());
  }
}
