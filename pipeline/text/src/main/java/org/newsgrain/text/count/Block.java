package org.newsgrain.text.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
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
    return new Merge<>(blocks, sum);
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
    List<Map.Entry<K, V>> group = new ArrayList<>();
    Iterator<Map.Entry<K, V>> sorted = merge(blocks, sum);
    while (sorted.hasNext()) {
      Map.Entry<K, V> next = sorted.next();
      if (!group.isEmpty()
          && !part.apply(group.get(0).getKey()).equals(part.apply(next.getKey()))) {
        groups.accept(group);
        group = new ArrayList<>();
      }
      group.add(next);
    }
    if (!group.isEmpty()) {
      groups.accept(group);
    }
  }

  private static final class Merge<K extends Comparable<K>, V>
      implements Iterator<Map.Entry<K, V>> {
    private final PriorityQueue<Cursor<K, V>> cursors =
        new PriorityQueue<>(Comparator.comparing((Cursor<K, V> cursor) -> cursor.head.getKey()));
    private final Function<List<V>, V> sum;

    Merge(Iterable<Block<K, V>> blocks, Function<List<V>, V> sum) {
      this.sum = sum;
      for (Block<K, V> block : blocks) {
        Cursor<K, V> cursor = new Cursor<>(block.entries().iterator());
        if (cursor.advance()) {
          cursors.add(cursor);
        }
      }
    }

    @Override
    public boolean hasNext() {
      return !cursors.isEmpty();
    }

    @Override
    public Map.Entry<K, V> next() {
      if (cursors.isEmpty()) {
        throw new NoSuchElementException();
      }
      Map.Entry<K, V> first = take();
      List<V> values = new ArrayList<>();
      values.add(first.getValue());
      while (!cursors.isEmpty() && cursors.peek().head.getKey().equals(first.getKey())) {
        values.add(take().getValue());
      }
      return Map.entry(first.getKey(), sum.apply(values));
    }

    private Map.Entry<K, V> take() {
      Cursor<K, V> cursor = cursors.remove();
      Map.Entry<K, V> head = cursor.head;
      if (cursor.advance()) {
        cursors.add(cursor);
      }
      return head;
    }
  }

  private static final class Cursor<K, V> {
    private final Iterator<Map.Entry<K, V>> rest;
    private Map.Entry<K, V> head;

    Cursor(Iterator<Map.Entry<K, V>> rest) {
      this.rest = rest;
    }

    boolean advance() {
      head = rest.hasNext() ? rest.next() : null;
      return head != null;
    }
  }
}
