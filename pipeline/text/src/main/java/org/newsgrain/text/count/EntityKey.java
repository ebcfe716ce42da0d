package org.newsgrain.text.count;

import java.io.IOException;
import org.newsgrain.text.document.Utf8Order;

/**
 * An entity under one of its spellings, as one source uses it in one language. All sources and
 * spellings of an entity and language stand together in the order.
 */
public record EntityKey(String language, String entityId, String source, String surface)
    implements Comparable<EntityKey> {

  @Override
  public int compareTo(EntityKey other) {
    int order = Utf8Order.compare(language, other.language);
    order = order != 0 ? order : Utf8Order.compare(entityId, other.entityId);
    order = order != 0 ? order : Utf8Order.compare(source, other.source);
    order = order != 0 ? order : Utf8Order.compare(surface, other.surface);
    return order;
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
