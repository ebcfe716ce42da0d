package org.newsgrain.text.count;

import java.io.IOException;
import java.util.Comparator;
import org.newsgrain.text.document.Utf8Order;

/**
 * An entity under one of its spellings, as one source uses it in one language. All sources and
 * spellings of an entity and language stand together in the order.
 */
public record EntityKey(String language, String entityId, String source, String surface)
    implements Comparable<EntityKey> {

  private static final Comparator<EntityKey> ORDER =
      Comparator.comparing(EntityKey::language, Utf8Order.COMPARATOR)
          .thenComparing(EntityKey::entityId, Utf8Order.COMPARATOR)
          .thenComparing(EntityKey::source, Utf8Order.COMPARATOR)
          .thenComparing(EntityKey::surface, Utf8Order.COMPARATOR);

  @Override
  public int compareTo(EntityKey other) {
    return ORDER.compare(this, other);
  }

  /** Whether {@code other} is the same entity in the same language. */
  public boolean isSameEntity(EntityKey other) {
    return entityId.equals(other.entityId) && language.equals(other.language);
  }

  /** Writes the key for {@link #read(RunReader)}. */
  public void write(RunWriter out) throws IOException {
    out.repeated(language);
    out.string(entityId);
    out.repeated(source);
    out.string(surface);
  }

  /** Reads what {@link #write(RunWriter)} wrote. */
  public static EntityKey read(RunReader in) throws IOException {
    return new EntityKey(in.repeated(), in.string(), in.repeated(), in.string());
  }
}
