package org.newsgrain.job.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Tables;

/**
 * Which entities lost spellings to one another. The table {@code names} does not say which mention
 * went where, so a spelling counts as handed over if one entity has it less often than before and
 * another more often.
 */
final class NameChanges {

  private static final int ENTITY = Tables.NAMES.index("entity_id");
  private static final int LANGUAGE = Tables.NAMES.index("language");
  private static final int SURFACE = Tables.NAMES.index("surface");
  private static final int COUNT = Tables.NAMES.index("count");

  private record Spelling(String language, String surface) {}

  private record Entity(String language, String id) {}

  /** How often an entity was and is spelled so. */
  private record Use(String entity, long before, long after) {
    boolean comesOrGoes() {
      return before == 0 || after == 0;
    }
  }

  private final Map<Entity, Set<Effect>> certain = new HashMap<>();
  private final Map<Entity, Set<Effect>> possible = new HashMap<>();
  private final Set<Entity> vanished = new HashSet<>();

  private NameChanges() {}

  /**
   * Compares the tables {@code names}.
   *
   * @throws IOException if one can't be read
   */
  static NameChanges of(OuterJoin join) throws IOException {
    Map<Spelling, List<Use>> uses = new HashMap<>();
    join.of(
        Tables.NAMES,
        (before, after) -> {
          Row row = before == null ? after : before;
          Use use = new Use((String) row.cell(ENTITY), count(before), count(after));
          if (use.before != use.after) {
            Spelling spelling =
                new Spelling((String) row.cell(LANGUAGE), (String) row.cell(SURFACE));
            uses.computeIfAbsent(spelling, s -> new ArrayList<>(2)).add(use);
          }
        });
    NameChanges changes = new NameChanges();
    uses.forEach(changes::add);
    return changes;
  }

  private static long count(Row row) {
    return row == null ? 0 : (Long) row.cell(COUNT);
  }

  private void add(Spelling spelling, List<Use> uses) {
    boolean handedOver =
        uses.stream().map(use -> Effect.of(use.before, use.after)).distinct().count() == 2;
    boolean toAnother = uses.stream().anyMatch(Use::comesOrGoes);
    for (Use use : uses) {
      Entity entity = new Entity(spelling.language, use.entity);
      if (handedOver) {
        (toAnother ? certain : possible)
            .computeIfAbsent(entity, e -> EnumSet.noneOf(Effect.class))
            .add(Effect.of(use.before, use.after));
      } else if (use.comesOrGoes()) {
        vanished.add(entity);
      }
    }
  }

  /**
   * What the entity's new or lost spellings do to its counts in a language; nothing if there are
   * none.
   *
   * @param otherCauses whether documents differ too, so that a spelling that two entities share,
   *     and shared before, proves nothing
   */
  Set<Effect> effects(String language, String entity, boolean otherCauses) {
    Entity key = new Entity(language, entity);
    Set<Effect> sure = certain.getOrDefault(key, Set.of());
    return sure.isEmpty() && !otherCauses ? possible.getOrDefault(key, Set.of()) : sure;
  }

  /** Whether a spelling of the entity came from nowhere or went nowhere. */
  boolean losesOrGainsSpelling(String language, String entity) {
    return vanished.contains(new Entity(language, entity));
  }
}
