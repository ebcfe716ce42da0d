package org.newsgrain.text.count;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A sorted run of keys and what was counted for each: what travels between machines, since one
 * element a key would cost more than the counting.
 *
 * @param entries keys in ascending order, none twice
 */
public record Block<K extends Comparable<K>, V>(List<Map.Entry<K, V>> entries) {

  /** The block of all entries of {@code map}. */
  public static <K extends Comparable<K>, V> Block<K, V> of(Map<K, V> map) {
    List<Map.Entry<K, V>> entries = new ArrayList<>(map.size());
    map.forEach((key, value) -> entries.add(Map.entry(key, value)));
    entries.sort(Map.Entry.comparingByKey());
    return new Block<>(entries);
  }

  /**
   * Merges blocks by key order, without a map of all keys.
   *
   * @param sum makes one value of all that stand under a key, whatever their order, and leaves them
   *     as they are
   * @return each key once, ascending
   */
  public static <K extends Comparable<K>, V> Iterator<Map.Entry<K, V>> merge(
      Iterable<Block<K, V>> blocks, Function<List<V>, V> sum) {
    List<Iterator<Map.Entry<K, V>>> runs = new ArrayList<>();
    blocks.forEach(block -> runs.add(block.entries().iterator()));
    return Merge.of(runs, sum);
  }

  /**
   * Merges blocks as {@link #merge(Iterable, Function)} does, and hands on together the entries
   * whose keys share a part by which they are sorted first.
   *
   * @param part the shared part of a key
   * @param groups takes each group, in order, none of them empty
   */
  public static <K extends Comparable<K>, V> void mergeGroups(
      Iterable<Block<K, V>> blocks,
      Function<List<V>, V> sum,
      Function<K, String> part,
      Consumer<List<Map.Entry<K, V>>> groups) {
    Merge.groups(merge(blocks, sum), (a, b) -> part.apply(a).equals(part.apply(b)), groups);
  }
}
