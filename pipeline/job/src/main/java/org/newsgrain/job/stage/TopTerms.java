package org.newsgrain.job.stage;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.newsgrain.text.count.Strings;
import org.newsgrain.text.document.Utf8Order;

/**
 * The most frequent terms of one language that a timeline is drawn for. Partial results keep as
 * many terms as the whole may have, so merging them loses none.
 *
 * @param terms the most frequent first
 */
record TopTerms(List<Term> terms) {

  private static final int MOST = 100;

  private static final Comparator<Term> ORDER =
      Comparator.comparingLong(Term::count)
          .reversed()
          .thenComparing(Term::term, Utf8Order.COMPARATOR);

  /**
   * A term and its days.
   *
   * @param count occurrences in the language
   * @param days its days in each source
   */
  record Term(String term, long count, Days.Packed days) {}

  /** The most frequent of {@code candidates}. */
  static TopTerms of(List<Term> candidates) {
    return new TopTerms(candidates.stream().sorted(ORDER).limit(MOST).toList());
  }

  /** The most frequent of all {@code parts}. */
  static TopTerms merge(Iterable<TopTerms> parts) {
    List<Term> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(part.terms));
    return of(all);
  }

  /** Finds the most frequent of many terms, holding no more than these. */
  static final class Builder {
    private final TreeSet<Term> most = new TreeSet<>(ORDER);

    /** Whether a term with that count would be among the most frequent so far. */
    boolean mayTake(String term, long count) {
      return most.size() < MOST
          || ORDER.compare(new Term(term, count, Days.Packed.NONE), most.last()) < 0;
    }

    void add(Term term) {
      most.add(term);
      if (most.size() > MOST) {
        most.pollLast();
      }
    }

    TopTerms build() {
      return new TopTerms(List.copyOf(most));
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(terms.size());
    for (Term term : terms) {
      Strings.write(out, term.term());
      out.writeLong(term.count());
      term.days().write(out);
    }
  }

  static TopTerms read(DataInput in) throws IOException {
    List<Term> terms = new ArrayList<>();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      terms.add(new Term(Strings.read(in), in.readLong(), Days.Packed.read(in)));
    }
    return new TopTerms(terms);
  }
}
