package org.newsgrain.text.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The phrases of one language by their words, found without a string for them. Open addressing,
 * half full at most.
 */
final class PhraseTable {

  private static final int FIRST_CAPACITY = 1 << 10;

  private final List<Phrase> all = new ArrayList<>();
  private Phrase[] phrases = new Phrase[FIRST_CAPACITY];
  private int[] hashes = new int[FIRST_CAPACITY];

  /**
   * The phrase that the words from {@code first} are.
   *
   * @param kind the kind of the phrase if it is new
   */
  Phrase find(Word[] text, int first, int length, String kind) {
    int hash = hash(text, first, length);
    int place = hash & (phrases.length - 1);
    for (Phrase phrase = phrases[place]; phrase != null; phrase = phrases[place]) {
      if (hashes[place] == hash && phrase.isOf(text, first, length)) {
        return phrase;
      }
      place = (place + 1) & (phrases.length - 1);
    }
    Phrase phrase = Phrase.of(all.size(), Phrase.slice(text, first, length), kind);
    all.add(phrase);
    put(place, phrase, hash);
    if (2 * all.size() > phrases.length) {
      grow();
    }
    return phrase;
  }

  /** How many phrases there are. */
  int phrases() {
    return all.size();
  }

  /**
   * All phrases in the order of their names, after the words were ranked. They are dealt out by
   * their first word, so that only the few that share it have to be compared.
   */
  Phrase[] sorted(int ranks) {
    int[] starts = new int[ranks + 1];
    all.forEach(phrase -> starts[phrase.firstRank() + 1]++);
    for (int rank = 0; rank < ranks; rank++) {
      starts[rank + 1] += starts[rank];
    }
    int[] next = starts.clone();
    Phrase[] sorted = new Phrase[all.size()];
    all.forEach(phrase -> sorted[next[phrase.firstRank()]++] = phrase);
    for (int rank = 0; rank < ranks; rank++) {
      Arrays.sort(sorted, starts[rank], starts[rank + 1], Phrase::compareRest);
    }
    return sorted;
  }

  private void put(int place, Phrase phrase, int hash) {
    phrases[place] = phrase;
    hashes[place] = hash;
  }

  private void grow() {
    Phrase[] before = phrases;
    int[] hashesBefore = hashes;
    phrases = new Phrase[before.length * 2];
    hashes = new int[before.length * 2];
    for (int i = 0; i < before.length; i++) {
      if (before[i] != null) {
        int place = hashesBefore[i] & (phrases.length - 1);
        while (phrases[place] != null) {
          place = (place + 1) & (phrases.length - 1);
        }
        put(place, before[i], hashesBefore[i]);
      }
    }
  }

  private static int hash(Word[] text, int first, int length) {
    int hash = length;
    for (int i = first; i < first + length; i++) {
      hash = WordTable.spread(hash * 31 + text[i].uses().number);
    }
    return hash;
  }
}
