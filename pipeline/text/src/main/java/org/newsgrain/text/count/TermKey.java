package org.newsgrain.text.count;

import java.io.IOException;
import org.newsgrain.text.document.Utf8Order;

/**
 * A term as one source uses it in one language. The order is by language and term, then by source,
 * so that all sources of a term stand together when they are compared.
 */
public record TermKey(String language, String term, String source) implements Comparable<TermKey> {

  @Override
  public int compareTo(TermKey other) {
    int byLanguage = Utf8Order.compare(language, other.language);
    int byTerm = byLanguage != 0 ? byLanguage : Utf8Order.compare(term, other.term);
    return byTerm != 0 ? byTerm : Utf8Order.compare(source, other.source);
  }

  /** Whether {@code other} is the same term of the same language, perhaps of another source. */
  public boolean isSameTerm(TermKey other) {
    return term.equals(other.term) && language.equals(other.language);
  }

  /** Writes the key for {@link #read(RunReader)}. */
  public void write(RunWriter out) throws IOException {
    out.repeated(language);
    out.string(term);
    out.repeated(source);
  }

  /** Reads what {@link #write(RunWriter)} wrote. */
  public static TermKey read(RunReader in) throws IOException {
    return new TermKey(in.repeated(), in.string(), in.repeated());
  }
}
