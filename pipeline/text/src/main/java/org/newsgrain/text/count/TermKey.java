package org.newsgrain.text.count;

import java.io.IOException;
import org.newsgrain.text.document.Utf8Order;

/** A term of one language. The order is by language, then by term. */
public record TermKey(String language, String term) implements Comparable<TermKey> {

  @Override
  public int compareTo(TermKey other) {
    int byLanguage = Utf8Order.compare(language, other.language);
    return byLanguage != 0 ? byLanguage : Utf8Order.compare(term, other.term);
  }

  /** Writes the key for {@link #read(RunReader)}. */
  public void write(RunWriter out) throws IOException {
    out.repeated(language);
    out.next(term);
  }

  /** Reads what {@link #write(RunWriter)} wrote. */
  public static TermKey read(RunReader in) throws IOException {
    return new TermKey(in.repeated(), in.next());
  }
}
