package org.newsgrain.text.count;

import java.io.IOException;
import java.util.Comparator;
import org.newsgrain.text.document.Utf8Order;

/**
 * A document that names an entity. All entities of a document stand together in the order.
 *
 * @param document the first 64 bits of the document's stable name
 */
public record NamingKey(long document, String language, String source, String entityId)
    implements Comparable<NamingKey> {

  private static final Comparator<NamingKey> ORDER =
      Comparator.comparingLong(NamingKey::document)
          .thenComparing(NamingKey::language, Utf8Order.COMPARATOR)
          .thenComparing(NamingKey::source, Utf8Order.COMPARATOR)
          .thenComparing(NamingKey::entityId, Utf8Order.COMPARATOR);

  @Override
  public int compareTo(NamingKey other) {
    return ORDER.compare(this, other);
  }

  /** Whether {@code other} is of the same document. */
  public boolean isSameDocument(NamingKey other) {
    return document == other.document;
  }

  /** Writes the key for {@link #read(RunReader)}. */
  public void write(RunWriter out) throws IOException {
    out.bits(document);
    out.repeated(language);
    out.repeated(source);
    out.repeated(entityId);
  }

  /** Reads what {@link #write(RunWriter)} wrote. */
  public static NamingKey read(RunReader in) throws IOException {
    return new NamingKey(in.bits(), in.repeated(), in.repeated(), in.repeated());
  }
}
