package org.newsgrain.text.count;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import org.newsgrain.text.document.Utf8Order;

/**
 * An entity under one of its spellings, as one source uses it, within one language. All sources and
 * spellings of an entity stand together in the order.
 */
public record EntityKey(String entityId, String source, String surface)
    implements Comparable<EntityKey> {

  private static final Comparator<EntityKey> ORDER =
      Comparator.comparing(EntityKey::entityId, Utf8Order.COMPARATOR)
          .thenComparing(EntityKey::source, Utf8Order.COMPARATOR)
          .thenComparing(EntityKey::surface, Utf8Order.COMPARATOR);

  @Override
  public int compareTo(EntityKey other) {
    return ORDER.compare(this, other);
  }

  /** Writes the key for {@link #read(DataInput)}. */
  public void write(DataOutput out) throws IOException {
    Strings.write(out, entityId);
    Strings.write(out, source);
    Strings.write(out, surface);
  }

  /** Reads what {@link #write(DataOutput)} wrote. */
  public static EntityKey read(DataInput in) throws IOException {
    return new EntityKey(Strings.read(in), Strings.read(in), Strings.read(in));
  }
}
