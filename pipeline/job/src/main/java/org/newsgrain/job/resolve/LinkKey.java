package org.newsgrain.job.resolve;

import java.io.IOException;
import java.util.Comparator;
import org.newsgrain.text.count.RunReader;
import org.newsgrain.text.count.RunWriter;

/**
 * Two names that may be one.
 *
 * @param of the number of one
 * @param with the number of the other, which comes before it
 */
record LinkKey(long of, long with) implements Comparable<LinkKey> {

  private static final Comparator<LinkKey> ORDER =
      Comparator.comparingLong(LinkKey::of).thenComparingLong(LinkKey::with);

  @Override
  public int compareTo(LinkKey other) {
    return ORDER.compare(this, other);
  }

  void write(RunWriter out) throws IOException {
    out.bits(of);
    out.bits(with);
  }

  static LinkKey read(RunReader in) throws IOException {
    return new LinkKey(in.bits(), in.bits());
  }
}
