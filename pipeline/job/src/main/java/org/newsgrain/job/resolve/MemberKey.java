package org.newsgrain.job.resolve;

import java.io.IOException;
import java.util.Comparator;
import org.newsgrain.text.count.MentionKey;
import org.newsgrain.text.count.RunReader;
import org.newsgrain.text.count.RunWriter;

/**
 * A spelling in its cluster.
 *
 * @param leader the number of the name that leads the cluster
 * @param form the spelling
 */
record MemberKey(long leader, MentionKey form) implements Comparable<MemberKey> {

  private static final Comparator<MemberKey> ORDER =
      Comparator.comparingLong(MemberKey::leader).thenComparing(MemberKey::form);

  boolean isSameCluster(MemberKey other) {
    return leader == other.leader;
  }

  @Override
  public int compareTo(MemberKey other) {
    return ORDER.compare(this, other);
  }

  void write(RunWriter out) throws IOException {
    out.bits(leader);
    form.write(out);
  }

  static MemberKey read(RunReader in) throws IOException {
    return new MemberKey(in.bits(), MentionKey.read(in));
  }
}
