package org.newsgrain.text.count;

import java.io.IOException;
import java.util.Comparator;
import org.newsgrain.text.document.Utf8Order;

/** Two entities that documents of one source and language name together, in their order. */
public record PairKey(String language, String source, String entityId, String otherId)
    implements Comparable<PairKey> {

  private static final Comparator<PairKey> ORDER =
      Comparator.comparing(PairKey::language, Utf8Order.COMPARATOR)
          .thenComparing(PairKey::source, Utf8Order.COMPARATOR)
          .thenComparing(PairKey::entityId, Utf8Order.COMPARATOR)
          .thenComparing(PairKey::otherId, Utf8Order.COMPARATOR);

  @Override
  public int compareTo(PairKey other) {
    return ORDER.compare(this, other);
  }

  /** Whether {@code other} is of the same source and language. */
  public boolean isSameSource(PairKey other) {
    return source.equals(other.source) && language.equals(other.language);
  }

  /** Writes the key for {@link #read(RunReader)}. */
  public void write(RunWriter out) throws IOException {
    out.repeated(language);
    out.repeated(source);
    out.repeated(entityId);
    out.repeated(otherId);
  }

  /** Reads what {@link #write(RunWriter)} wrote. */
  public static PairKey read(RunReader in) throws IOException {
    return new PairKey(in.repeated(), in.repeated(), in.repeated(), in.repeated());
  }
}
