package org.newsgrain.text.count;

import java.io.IOException;
import java.util.Comparator;
import org.newsgrain.text.document.Utf8Order;

/**
 * A spelling of a name, as the documents of one source and language use it.
 *
 * @param type {@code PER}, {@code ORG} or {@code LOC}
 * @param name the fullest name that the document gives for the same thing
 * @param surface the spelling
 */
public record MentionKey(String type, String name, String surface, String language, String source)
    implements Comparable<MentionKey> {

  private static final Comparator<MentionKey> ORDER =
      Comparator.comparing(MentionKey::type, Utf8Order.COMPARATOR)
          .thenComparing(MentionKey::name, Utf8Order.COMPARATOR)
          .thenComparing(MentionKey::surface, Utf8Order.COMPARATOR)
          .thenComparing(MentionKey::language, Utf8Order.COMPARATOR)
          .thenComparing(MentionKey::source, Utf8Order.COMPARATOR);

  @Override
  public int compareTo(MentionKey other) {
    return ORDER.compare(this, other);
  }

  /** Writes the key for {@link #read(RunReader)}. */
  public void write(RunWriter out) throws IOException {
    out.repeated(type);
    out.string(name);
    out.string(surface);
    out.repeated(language);
    out.repeated(source);
  }

  /** Reads what {@link #write(RunWriter)} wrote. */
  public static MentionKey read(RunReader in) throws IOException {
    return new MentionKey(in.repeated(), in.string(), in.string(), in.repeated(), in.repeated());
  }
}
