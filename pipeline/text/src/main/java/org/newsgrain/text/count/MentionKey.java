package org.newsgrain.text.count;

import java.io.DataInput;
import java.io.DataOutput;
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

  /** Writes the key for {@link #read(DataInput)}. */
  public void write(DataOutput out) throws IOException {
    Strings.write(out, type);
    Strings.write(out, name);
    Strings.write(out, surface);
    Strings.write(out, language);
    Strings.write(out, source);
  }

  /** Reads what {@link #write(DataOutput)} wrote. */
  public static MentionKey read(DataInput in) throws IOException {
    return new MentionKey(
        Strings.read(in), Strings.read(in), Strings.read(in), Strings.read(in), Strings.read(in));
  }
}
