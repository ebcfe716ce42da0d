package org.newsgrain.text.count;

import java.io.IOException;
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

  @Override
  public int compareTo(MentionKey other) {
    int order = Utf8Order.compare(type, other.type);
    order = order != 0 ? order : Utf8Order.compare(name, other.name);
    order = order != 0 ? order : Utf8Order.compare(surface, other.surface);
    order = order != 0 ? order : Utf8Order.compare(language, other.language);
    order = order != 0 ? order : Utf8Order.compare(source, other.source);
    return order;
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
