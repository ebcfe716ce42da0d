package org.newsgrain.text.count;

import java.io.IOException;
import java.util.List;

/** All that is counted of one term of one source and language. */
public final class TermTally {

  private final String kind;
  private final int words;
  private final Spellings spellings;
  private final Occurrences occurrences;

  /** An empty tally of a term of that kind and number of words. */
  public TermTally(String kind, int words) {
    this(kind, words, new Spellings(), new Occurrences());
  }

  private TermTally(String kind, int words, Spellings spellings, Occurrences occurrences) {
    this.kind = kind;
    this.words = words;
    this.spellings = spellings;
    this.occurrences = occurrences;
  }

  /** What the term is: {@code word}, {@code number}, and so on. */
  public String kind() {
    return kind;
  }

  /** How many words the term has. */
  public int words() {
    return words;
  }

  /** How it is written. */
  public Spellings spellings() {
    return spellings;
  }

  /** Where it occurs. */
  public Occurrences occurrences() {
    return occurrences;
  }

  /** A new tally of all that was counted in {@code tallies}, at least one. */
  public static TermTally sum(List<TermTally> tallies) {
    TermTally first = tallies.get(0);
    TermTally sum = new TermTally(first.kind, first.words);
    for (TermTally tally : tallies) {
      sum.spellings.addAll(tally.spellings);
      sum.occurrences.addAll(tally.occurrences);
    }
    return sum;
  }

  /**
   * Writes the tally for {@link #read(RunReader, String)}.
   *
   * @param term the term that it is of
   */
  public void write(RunWriter out, String term) throws IOException {
    out.repeated(kind);
    out.number(words);
    spellings.write(out, term);
    occurrences.write(out);
  }

  /** Reads what {@link #write(RunWriter, String)} wrote. */
  public static TermTally read(RunReader in, String term) throws IOException {
    return new TermTally(in.repeated(), in.size(), Spellings.read(in, term), Occurrences.read(in));
  }
}
