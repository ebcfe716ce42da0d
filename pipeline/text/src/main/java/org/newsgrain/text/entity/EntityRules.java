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

  /** Keeps its own copy of {@code rules}. */
  public EntityRules {
    rules = List.copyOf(rules);
  }

  /**
   * What each of {@code forms} stands for; those that a rule drops are left out.
   *
   * @throws IllegalArgumentException if a form was not in the corpus that was resolved
   */
  public Map<SurfaceForm, Resolution.Resolved> apply(
      Collection<SurfaceForm> forms, Resolution resolution) {
    Map<SurfaceForm, Resolution.Resolved> resolved = new TreeMap<>();
    forms.forEach(form -> resolved.put(form, resolution.of(form)));
    if (!rules.isEmpty()) {
      Ruling ruling = new Ruling(resolved);
      rules.forEach(ruling::apply);
      ruling.agree();
    }
    return resolved;
  }
}
