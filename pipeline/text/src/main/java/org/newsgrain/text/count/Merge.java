package org.newsgrain.text.count;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Sorted runs as one: each key once, ascending, with the sum of what stands under it. Holds one
 * entry of each run, in a heap with the least key on top.
 */
public final class Merge<K extends Comparable<K>, V> implements Iterator<Map.Entry<K, V>> {

  private final List<Cursor<K, V>> heap = new ArrayList<>();
  private final Function<List<V>, V> sum;

  private Merge(Iterable<? extends Iterator<Map.Entry<K, V>>> runs, Function<List<V>, V> sum) {
    this.sum = sum;
    for (Iterator<Map.Entry<K, V>> run : runs) {
      if (run.hasNext()) {
        heap.add(new Cursor<>(run));
      }
    }
    for (int i = heap.size() / 2; i >= 0; i--) {
      sink(i);
    }
  }

  /**
   * Merges runs by key order, without a map of all keys.
   *
   * @param runs each in ascending order of keys
   * @param sum makes one value of several that stand under a key, whatever their order, and leaves
   *     them as they are
   */
  public static <K extends Comparable<K>, V> Iterator<Map.Entry<K, V>> of(
      Iterable<? extends Iterator<Map.Entry<K, V>>> runs, Function<List<V>, V> sum) {
    return new Merge<>(runs, sum);
  }

  /**
   * Hands on together the entries whose keys share a part by which they are sorted first.
   *
   * @param sorted entries in ascending order of keys
   * @param same whether two keys share the part
   * @param groups takes each group, in order, none of them empty
   */
  public static <K, V> void groups(
      Iterator<Map.Entry<K, V>> sorted,
      BiPredicate<K, K> same,
      Consumer<List<Map.Entry<K, V>>> groups) {
    List<Map.Entry<K, V>> group = new ArrayList<>();
    while (sorted.hasNext()) {
      Map.Entry<K, V> next = sorted.next();
      if (!group.isEmpty() && !same.test(group.get(0).getKey(), next.getKey())) {
        groups.accept(group);
        group = new ArrayList<>();
      }
      group.add(next);
    }
    if (!group.isEmpty()) {
      groups.accept(group);
    }
  }

  @Override
  public boolean hasNext() {
    return !heap.isEmpty();
  }

  @Override
  public Map.Entry<K, V> next() {
    if (heap.isEmpty()) {
      throw new NoSuchElementException();
    }
    Map.Entry<K, V> first = take();
    if (heap.isEmpty() || heap.get(0).head.getKey().compareTo(first.getKey()) != 0) {
      return first;
    }
    List<V> values = new ArrayList<>();
    values.add(first.getValue());
    while (!heap.isEmpty() && heap.get(0).head.getKey().compareTo(first.getKey()) == 0) {
      values.add(take().getValue());
    }
    return Map.entry(first.getKey(), sum.apply(values));
  }

  private Map.Entry<K, V> take() {
    Cursor<K, V> top = heap.get(0);
    Map.Entry<K, V> head = top.head;
    if (top.rest.hasNext()) {
      top.head = top.rest.next();
    } else {
      Cursor<K, V> last = heap.remove(heap.size() - 1);
      if (heap.isEmpty()) {
        return head;
      }
      heap.set(0, last);
    }
    sink(0);
    return head;
  }

  private void sink(int from) {
    int at = from;
    for (int child = least(at); child >= 0 && isLess(child, at); child = least(at)) {
      Cursor<K, V> up = heap.get(child);
      heap.set(child, heap.get(at));
      heap.set(at, up);
      at = child;
    }
  }

  /** The lesser child of {@code at}, or -1 if it has none. */
  private int least(int at) {
    int left = 2 * at + 1;
    if (left >= heap.size()) {
      return -1;
    }
    return left + 1 < heap.size() && isLess(left + 1, left) ? left + 1 : left;
  }

  private boolean isLess(int a, int b) {
    return heap.get(a).head.getKey().compareTo(heap.get(b).head.getKey()) < 0;
  }

  private static final class Cursor<K, V> {
    private final Iterator<Map.Entry<K, V>> rest;
    private Map.Entry<K, V> head;

    Cursor(Iterator<Map.Entry<K, V>> rest) {
      this.rest = rest;
      this.head = rest.next();
    }
  }
}
