package org.newsgrain.job.spill;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Adds up entries and leaves them in runs by shard whenever there are too many to hold. */
public final class EntryBuffer<K extends Comparable<K>, V> {

  /** So many entries are held at most: about 30 MB. */
  private static final int MOST = 100_000;

  private final EntryRun<K, V> kind;
  private final Function<List<V>, V> sum;
  private final Function<K, String> shardKey;
  private final Runs runs;
  private final EntryRun.Sink out;
  private final Map<K, V> entries = new HashMap<>();

  /**
   * @param sum makes one value of several that stand under a key
   * @param shardKey the part of a key that decides on its shard
   * @param out takes each shard with a run
   */
  public EntryBuffer(
      EntryRun<K, V> kind,
      Function<List<V>, V> sum,
      Function<K, String> shardKey,
      Runs runs,
      EntryRun.Sink out) {
    this.kind = kind;
    this.sum = sum;
    this.shardKey = shardKey;
    this.runs = runs;
    this.out = out;
  }

  /** Adds a value to what stands under the key. */
  public void add(K key, V value) throws IOException {
    entries.merge(key, value, (a, b) -> sum.apply(List.of(a, b)));
    if (entries.size() == MOST) {
      write();
    }
  }

  /** Writes what is held. */
  public void write() throws IOException {
    kind.write(EntryRun.Entries.sorted(entries), shardKey, runs, out);
    entries.clear();
  }
}
