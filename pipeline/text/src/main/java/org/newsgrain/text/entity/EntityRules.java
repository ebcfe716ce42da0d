package org.newsgrain.text.entity;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an analyst says of the entities of a corpus: the last word on them. Rules apply in their
 * order, each to what the ones before it left.
 *
 * @param rules in the order of the file
 */
public record EntityRules(List<EntityRule> rules) implements Serializable {

  private static final long serialVersionUID = 1L;

  /** No rules. */
  public static final EntityRules NONE = new EntityRules(List.of());

  /**
   * What rules made of entities.
   *
   * @param forms what each form stands for; those that a rule drops are left out
   * @param renamed entities that a rule named, by identifier: the name is theirs wherever the
   *     identifier stands, in forms that no rule concerns too
   */
  public record Outcome(Map<SurfaceForm, Resolved> forms, Map<String, Entity> renamed) {}

  /** Keeps its own copy of {@code rules}. */
  public EntityRules {
    rules = List.copyOf(rules);
  }

  /** Whether some rule is about {@code entity}, of which {@code forms} are all the forms. */
  public boolean concern(Entity entity, Collection<SurfaceForm> forms) {
    return rules.stream().anyMatch(rule -> rule.names(entity) || rule.matchesAny(forms, entity));
  }

  /** Applies the rules to all entities that they {@link #concern}. */
  public Outcome apply(Map<SurfaceForm, Resolved> entities) {
    Map<SurfaceForm, Resolved> forms = new TreeMap<>(entities);
    Ruling ruling = new Ruling(forms);
    rules.forEach(ruling::apply);
    ruling.agree();
    return new Outcome(forms, ruling.renamed());
  }
}
