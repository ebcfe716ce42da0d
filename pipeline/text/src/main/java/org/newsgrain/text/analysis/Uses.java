package org.newsgrain.text.analysis;

import com.carrotsearch.hppc.IntArrayList;

/**
 * Which items are used in which document, written down use by use as the documents are read, and
 * turned round in the end: four bytes a use, and no look at what was counted before.
 */
final class Uses {

  private final IntArrayList items = new IntArrayList();

  /** Where the items of each document end. */
  private final IntArrayList ends = new IntArrayList();

  /** Notes a use of an item in the document that is being read. */
  void add(int item) {
    items.add(item);
  }

  /** Notes uses of items in the document that is being read. */
  void add(int[] used) {
    items.add(used);
  }

  /** Ends the document. */
  void endDocument() {
    ends.add(items.size());
  }

  /** How many uses there are. */
  int size() {
    return items.size();
  }

  /**
   * The uses by item.
   *
   * @param count how many items there are
   * @param documents the documents, by the order they were read in from 0, as they are to stand
   */
  ByItem byItem(int count, int[] documents) {
    int[] starts = new int[count + 1];
    for (int i = 0; i < items.size(); i++) {
      starts[items.buffer[i] + 1]++;
    }
    for (int item = 0; item < count; item++) {
      starts[item + 1] += starts[item];
    }
    int[] next = starts.clone();
    int[] places = new int[items.size()];
    for (int place = 0; place < documents.length; place++) {
      int document = documents[place];
      for (int i = document == 0 ? 0 : ends.get(document - 1); i < ends.get(document); i++) {
        places[next[items.buffer[i]]++] = place;
      }
    }
    return new ByItem(starts, places);
  }

  /**
   * The uses of every item.
   *
   * @param starts where those of each item start, and one more for the end of the last
   * @param places the document of each use, by its place in the order that was asked for; those of
   *     an item ascend, and come again as often as it is used there
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared; a copy would cost as much as counting
  record ByItem(int[] starts, int[] places) {

    /** Whether an item is used at all. */
    boolean any(int item) {
      return starts[item] < starts[item + 1];
    }
  }
}
