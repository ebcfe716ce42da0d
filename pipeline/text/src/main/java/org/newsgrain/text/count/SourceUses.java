package org.newsgrain.text.count;

import java.io.IOException;
import java.util.List;
import org.newsgrain.text.document.Utf8Order;

/**
 * How one source uses a term.
 *
 * @param source the source
 * @param spellings where the source writes it otherwise than it is called
 * @param occurrences in which of its documents the term stands, in whatever spelling
 */
public record SourceUses(String source, Spellings spellings, Occurrences occurrences)
    implements Comparable<SourceUses> {

  /** No uses so far. */
  public static SourceUses none(String source) {
    return new SourceUses(source, new Spellings(), new Occurrences());
  }

  /**
   * Counts one use of {@code term} in {@code document}; whether it is the document's first.
   *
   * @param spelling how it is written there
   */
  public boolean add(String term, String spelling, CountedDocument document) {
    if (!spelling.equals(term)) {
      spellings.of(spelling).addOne(document);
    }
    return occurrences.addOne(document);
  }

  /** The commonest spelling of {@code term}, which is what these are uses of. */
  public String spelling(String term) {
    return spellings.commonest(term, occurrences.count());
  }

  /** The uses of all {@code parts}, which are of one source; new if there are several parts. */
  static SourceUses sum(List<SourceUses> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    SourceUses sum = none(parts.get(0).source);
    for (SourceUses part : parts) {
      sum.spellings.addAll(part.spellings);
      sum.occurrences.addAll(part.occurrences);
    }
    return sum;
  }

  /** By source. */
  @Override
  public int compareTo(SourceUses other) {
    return Utf8Order.compare(source, other.source);
  }

  void write(RunWriter out) throws IOException {
    out.repeated(source);
    spellings.write(out);
    occurrences.write(out);
  }

  static SourceUses read(RunReader in) throws IOException {
    return new SourceUses(in.repeated(), Spellings.read(in), Occurrences.read(in));
  }
}
