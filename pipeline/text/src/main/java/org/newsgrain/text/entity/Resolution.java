package org.newsgrain.text.entity;

import java.util.HashMap;
import java.util.Map;
import org.newsgrain.text.name.EntityType;

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

  private static final String ITSELF = "the name itself";

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
   * What {@code form} stands for, and why: as the entity's own name, by the fuller name that its
   * document gives, or by how its name was resolved.
   *
   * @throws IllegalArgumentException if the form was not in the corpus that was resolved
   */
  public Resolved of(SurfaceForm form) {
    Resolved name = resolved.get(new Key(form.type(), form.name()));
    if (name == null) {
      throw new IllegalArgumentException("not in the corpus: " + form);
    }
    return new Resolved(name.entity(), reason(form, name));
  }

  private static String reason(SurfaceForm form, Resolved name) {
    if (form.surface().equals(name.entity().name())) {
      return ITSELF;
    } else if (form.surface().equals(form.name())) {
      return name.mergedBy();
    }
    String link = "stands for " + form.name() + " in its document";
    return form.name().equals(name.entity().name()) ? link : link + ", " + name.mergedBy();
  }
}
