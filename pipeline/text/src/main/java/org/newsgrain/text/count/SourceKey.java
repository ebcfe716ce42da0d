package org.newsgrain.text.count;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import org.newsgrain.text.document.Utf8Order;

/** A source in one of the languages it writes in. */
public record SourceKey(String source, String language) implements Comparable<SourceKey> {

  private static final Comparator<SourceKey> ORDER =
      Comparator.comparing(SourceKey::source, Utf8Order.COMPARATOR)
          .thenComparing(SourceKey::language, Utf8Order.COMPARATOR);

  @Override
  public int compareTo(SourceKey other) {
    return ORDER.compare(this, other);
  }

  /** Writes the key for {@link #read(DataInput)}. */
  public void write(DataOutput out) throws IOException {
    Strings.write(out, source);
    Strings.write(out, language);
  }

  /** Reads what {@link #write(DataOutput)} wrote. */
  public static SourceKey read(DataInput in) throws IOException {
    return new SourceKey(Strings.read(in), Strings.read(in));
  }
}
