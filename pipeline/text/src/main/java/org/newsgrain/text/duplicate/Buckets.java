package org.newsgrain.text.duplicate;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.newsgrain.text.document.Mix;

/**
 * Documents by the texts or bands they have, as an open hash table of chains in plain arrays: about
 * 35 bytes a document and band. A bucket takes {@value #MOST} documents and no more: what so many
 * different articles share says nothing.
 */
final class Buckets {

  static final int MOST = 1_000;

  private static final int NONE = -1;

  private long[] keys = new long[1 << 10];
  private int[] heads = filled(keys.length);
  private int[] sizes = new int[keys.length];
  private int used;

  private int[] documents = new int[1 << 10];
  private int[] next = new int[documents.length];
  private int entries;

  /** Puts {@code document} under {@code key}, unless that is full. */
  void add(long key, int document) {
    if (used * 3L > keys.length * 2L) {
      grow();
    }
    int slot = slot(key);
    if (heads[slot] == NONE) {
      keys[slot] = key;
      used++;
    }
    if (sizes[slot] < MOST) {
      heads[slot] = link(document, heads[slot]);
      sizes[slot]++;
    }
  }

  /** Hands on the documents under {@code key}, in no order to rely on. */
  void forEach(long key, IntConsumer consumer) {
    for (int i = heads[slot(key)]; i != NONE; i = next[i]) {
      consumer.accept(documents[i]);
    }
  }

  private int link(int document, int rest) {
    if (entries == documents.length) {
      documents = Arrays.copyOf(documents, entries * 2);
      next = Arrays.copyOf(next, entries * 2);
    }
    documents[entries] = document;
    next[entries] = rest;
    return entries++;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = ((int) Mix.of(key)) & mask;
    while (heads[slot] != NONE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    int[] oldSizes = sizes;
    keys = new long[oldKeys.length * 2];
    heads = filled(keys.length);
    sizes = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
        sizes[slot] = oldSizes[i];
      }
    }
  }

  private static int[] filled(int length) {
    int[] heads = new int[length];
    Arrays.fill(heads, NONE);
    return heads;
  }
}
