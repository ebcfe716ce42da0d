package org.newsgrain.text.analysis;

import com.carrotsearch.hppc.IntArrayList;
import java.util.Arrays;

/**
 * The phrases of one language, numbered from 0: each is a word, or a phrase, and one more word
 * behind it. So a phrase is found by two numbers, and takes no object. Some phrases of two words
 * are only there because one of three begins with them. Open addressing, half full at most.
 */
final class PhraseTable {

  private static final int FIRST_CAPACITY = 1 << 10;

  /** No two numbers that belong together make this key. */
  private static final long EMPTY = -1;

  /** What stands before the last word: a word, or the complement of a phrase. */
  private final IntArrayList before = new IntArrayList();

  private final IntArrayList last = new IntArrayList();

  private long[] keys = new long[FIRST_CAPACITY];
  private int[] phrases = new int[FIRST_CAPACITY];

  PhraseTable() {
    Arrays.fill(keys, EMPTY);
  }

  /** The phrase that the words of a text from {@code first} to {@code last} are. */
  int find(int[] text, int first, int last) {
    int phrase = find(text[first], text[first + 1]);
    for (int i = first + 2; i <= last; i++) {
      phrase = find(~phrase, text[i]);
    }
    return phrase;
  }

  private int find(int start, int word) {
    long key = (long) start << Integer.SIZE | word;
    int place = place(key);
    while (keys[place] != EMPTY) {
      if (keys[place] == key) {
        return phrases[place];
      }
      place = (place + 1) & (keys.length - 1);
    }
    int phrase = size();
    before.add(start);
    last.add(word);
    keys[place] = key;
    phrases[place] = phrase;
    if (2 * size() > keys.length) {
      grow();
    }
    return phrase;
  }

  /** How many phrases there are. */
  int size() {
    return last.size();
  }

  /** How many words a phrase has. */
  int length(int phrase) {
    int start = before.get(phrase);
    return start < 0 ? length(~start) + 1 : 2;
  }

  /** A word of a phrase, counted from 0. */
  int word(int phrase, int i) {
    int start = before.get(phrase);
    if (i == length(phrase) - 1) {
      return last.get(phrase);
    }
    return start < 0 ? word(~start, i) : start;
  }

  private void grow() {
    long[] keysBefore = keys;
    int[] phrasesBefore = phrases;
    keys = new long[keysBefore.length * 2];
    phrases = new int[keys.length];
    Arrays.fill(keys, EMPTY);
    for (int i = 0; i < keysBefore.length; i++) {
      if (keysBefore[i] != EMPTY) {
        int place = place(keysBefore[i]);
        while (keys[place] != EMPTY) {
          place = (place + 1) & (keys.length - 1);
        }
        keys[place] = keysBefore[i];
        phrases[place] = phrasesBefore[i];
      }
    }
  }

  private int place(long key) {
    long mixed = key * 0x9e3779b97f4a7c15L;
    return (int) (mixed >>> Integer.SIZE) & (keys.length - 1);
  }
}
