package org.newsgrain.text.entity;

import java.util.Map;
import org.newsgrain.text.name.EntityType;

/** Which entity each surface form of a corpus stands for. */
public final class Resolution {

  /** A name, as its documents give it. */
  record Key(EntityType type, String name) {}

  private final Map<Key, Resolved> resolved;

  Resolution(Map<Key, Resolved> resolved) {
    this.resolved = Map.copyOf(resolved);
  }

  /**
   * What {@code form} stands for, and why.
   *
   * @throws IllegalArgumentException if the form was not in the corpus that was resolved
   */
  public Resolved of(SurfaceForm form) {
    Resolved name = resolved.get(new Key(form.type(), form.name()));
    if (name == null) {
      throw new IllegalArgumentException("not in the corpus: " + form);
    }
    return Resolved.of(form, name.entity(), name.mergedBy());
  }
}
