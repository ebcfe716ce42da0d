package org.newsgrain.text.count;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.newsgrain.text.document.Utf8Order;

/**
 * A term as one source uses it, within one language. The order is by term, then by source, so that
 * all sources of a term stand together when they are compared.
 */
public record TermKey(String term, String source) implements Comparable<TermKey> {

  @Override
  public int compareTo(TermKey other) {
    int byTerm = Utf8Order.compare(term, other.term);
    return byTerm != 0 ? byTerm : Utf8Order.compare(source, other.source);
  }

  /** Writes the key for {@link #read(DataInput)}. */
  public void write(DataOutput out) throws IOException {
    Strings.write(out, term);
    Strings.write(out, source);
  }

  /** Reads what {@link #write(DataOutput)} wrote. */
  public static TermKey read(DataInput in) throws IOException {
    return new TermKey(Strings.read(in), Strings.read(in));
  }
}
