package org.newsgrain.text.count;

import java.io.IOException;
import java.util.List;

/**
 * In how many documents of a source and language two entities stand.
 *
 * @param together documents that name both
 * @param one what is known of the first
 * @param other what is known of the second
 */
public record PairTally(long together, NamingTally one, NamingTally other) {

  /** The sum of parts of one pair, which all know the same of its entities. */
  public static PairTally sum(List<PairTally> parts) {
    long together = parts.stream().mapToLong(PairTally::together).sum();
    return new PairTally(together, parts.get(0).one, parts.get(0).other);
  }

  /** Writes the tally for {@link #read(RunReader)}. */
  public void write(RunWriter out) throws IOException {
    out.number(together);
    one.write(out);
    other.write(out);
  }

  /** Reads what {@link #write(RunWriter)} wrote. */
  public static PairTally read(RunReader in) throws IOException {
    return new PairTally(in.number(), NamingTally.read(in), NamingTally.read(in));
  }
}
