package org.newsgrain.text.entity;

import com.carrotsearch.hppc.FloatArrayList;
import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;
import com.carrotsearch.hppc.LongIntHashMap;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Puts the names of a corpus into clusters. They are placed in a fixed order, the full ones first,
 * then by falling count, then by id: each joins the cluster that has its identifier, or the only
 * full name that it is the family name of, or the leader that it is most like, or leads a cluster
 * of its own.
 *
 * <p>A name takes about 60 bytes and a link 8, so that millions of names fit into memory. For use
 * by one thread: names first, then links, then {@link #solve}.
 */
public final class Clustering {

  /** Takes what became of a name. */
  public interface Outcome {
    /**
     * Takes a name.
     *
     * @param leader the number of the name that leads its cluster
     */
    void accept(long id, long leader, MergeReason reason) throws IOException;
  }

  /** A full name this many times as frequent as the next takes a lone family name for itself. */
  private static final int DOMINANT = 10;

  private static final int NONE = -1;

  /** A rank is one bit for lone names, then the count that is lacking, then the place by id. */
  private static final int PLACE_BITS = 31;

  private static final long MOST_COUNT = (1L << 31) - 1;

  private final LongArrayList ids = new LongArrayList();
  private final LongArrayList identities = new LongArrayList();
  private final LongArrayList ranks = new LongArrayList();
  private final LongArrayList counts = new LongArrayList();
  private final BitSet known = new BitSet();

  /** For each name where its links begin, as far as links have come. */
  private final IntArrayList begins = new IntArrayList();

  private final IntArrayList others = new IntArrayList();
  private final FloatArrayList likenesses = new FloatArrayList();

  private final LongIntHashMap byIdentity = new LongIntHashMap();
  private int[] leaders = {};
  private MergeReason[] reasons = {};

  /** Adds a name; they come in ascending order of ids. */
  public void add(NameNode name) {
    int place = ids.size();
    ids.add(name.id());
    identities.add(name.identity());
    counts.add(name.count());
    known.set(place, name.known());
    long lacking = MOST_COUNT - Math.min(name.count(), MOST_COUNT);
    ranks.add((name.full() ? 0 : 1L << 62) | (lacking << PLACE_BITS) | place);
  }

  /** Adds a link; they come in ascending order of the names that they are of. */
  public void add(NameLink link) {
    int of = place(link.of());
    while (begins.size() <= of) {
      begins.add(others.size());
    }
    others.add(place(link.with()));
    likenesses.add((float) link.likeness());
  }

  private int place(long id) {
    return Arrays.binarySearch(ids.buffer, 0, ids.size(), id);
  }

  /** Clusters the names, and tells what became of each, in ascending order of ids. */
  public void solve(Outcome outcome) throws IOException {
    while (begins.size() <= ids.size()) {
      begins.add(others.size());
    }
    leaders = new int[ids.size()];
    reasons = new MergeReason[ids.size()];
    Arrays.fill(leaders, NONE);
    long[] order = ranks.toArray();
    Arrays.sort(order);
    for (long rank : order) {
      place((int) (rank & MOST_COUNT));
    }
    for (int name = 0; name < leaders.length; name++) {
      outcome.accept(ids.get(name), ids.get(leaders[name]), reasons[name]);
    }
  }

  private void place(int name) {
    int same = byIdentity.getOrDefault(identities.get(name), NONE);
    if (same != NONE) {
      join(name, same, known.get(name) ? MergeReason.KNOWN : MergeReason.FOLDED);
      return;
    }
    int full = fullName(name);
    int alike = full == NONE ? mostAlike(name) : NONE;
    if (full != NONE) {
      join(name, full, MergeReason.LONE);
    } else if (alike != NONE) {
      join(name, alike, MergeReason.ALIKE);
    } else {
      join(name, name, known.get(name) ? MergeReason.KNOWN : MergeReason.ITSELF);
    }
    byIdentity.put(identities.get(name), leaders[name]);
  }

  private void join(int name, int leader, MergeReason reason) {
    leaders[name] = leader;
    reasons[name] = reason;
    if (leader != name) {
      counts.set(leader, counts.get(leader) + counts.get(name));
    }
  }

  private boolean isLeader(int name) {
    return leaders[name] == name;
  }

  private boolean isLone(int link) {
    return likenesses.get(link) == (float) NameLink.LONE;
  }

  private int mostAlike(int name) {
    int best = NONE;
    float most = 0;
    for (int link = begins.get(name); link < begins.get(name + 1); link++) {
      int other = others.get(link);
      float likeness = likenesses.get(link);
      boolean earlier = best != NONE && ranks.get(other) < ranks.get(best);
      if (isLeader(other) && (likeness > most || (likeness == most && earlier))) {
        best = other;
        most = likeness;
      }
    }
    return best;
  }

  /** The full name whose family name {@code name} is, if there is no doubt which one. */
  private int fullName(int name) {
    int best = NONE;
    long most = 0;
    long next = 0;
    for (int link = begins.get(name); link < begins.get(name + 1); link++) {
      int other = others.get(link);
      if (isLone(link) && isLeader(other)) {
        long count = counts.get(other);
        next = Math.max(next, Math.min(count, most));
        best = best == NONE || count > most ? other : best;
        most = Math.max(most, count);
      }
    }
    return next == 0 || most >= DOMINANT * next ? best : NONE;
  }
}
