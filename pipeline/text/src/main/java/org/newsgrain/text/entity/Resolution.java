package org.newsgrain.text.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which entity each surface form of a corpus stands for. */
public final class Resolution {

  /**
   * What a surface form was resolved to.
   *
   * @param entity the entity that it stands for
   * @param mergedBy why it does, in one plain phrase
   */
  public record Resolved(Entity entity, String mergedBy) {}

  private record Key(EntityType type, String name) {}

  private final Map<Key, Resolved> resolved;

  private Resolution(Map<Key, Resolved> resolved) {
    this.resolved = Map.copyOf(resolved);
  }

  static final class Builder {
    private final Map<Key, Resolved> resolved = new HashMap<>();

    void put(Name name, Resolved as) {
      resolved.put(new Key(name.type(), name.text()), as);
    }

    Resolution build() {
      return new Resolution(resolved);
    }
  }

  /**
   * What {@code form} stands for.
   *
   * @throws IllegalArgumentException if the form was not in the corpus that was resolved
   */
  public Resolved of(SurfaceForm form) {
    return Optional.ofNullable(resolved.get(new Key(form.type(), form.name())))
        .orElseThrow(() -> new IllegalArgumentException("not in the corpus: " + form));
  }
}
