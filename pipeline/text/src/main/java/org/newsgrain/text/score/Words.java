package org.newsgrain.text.score;

import java.util.Arrays;

/**
 * The words of a text, as numbers, one after the other. Words of scripts without blanks are pairs
 * of characters.
 */
final class Words {

  private final Numbering numbering;
  private int[] words;
  private int length;

  /** By number, the length in characters; 0 for what is no word but a number. */
  private byte[] lengths;

  /** Room for the words of a text of so many characters. */
  Words(int characters) {
    words = new int[16 + characters / 5];
    lengths = new byte[16 + characters / 8];
    numbering = new Numbering(lengths.length);
  }

  /** Adds the next word of the text. */
  void add(int hash, int characters, boolean isWord) {
    int number = numbering.of(hash);
    if (number >= lengths.length) {
      lengths = Arrays.copyOf(lengths, 2 * number);
    }
    lengths[number] = (byte) (isWord ? Math.min(characters, 100) : 0);
    if (length == words.length) {
      words = Arrays.copyOf(words, 2 * length);
    }
    words[length++] = number;
  }

  /** How many words have been added. */
  int count() {
    return length;
  }

  /** How many different ones. */
  int distinct() {
    return numbering.size();
  }

  /** The length in characters of the word with a number; 0 for what is no word but a number. */
  int length(int word) {
    return lengths[word];
  }

  /** The words one after the other, and room behind them; not to be changed. */
  int[] all() {
    return words;
  }
}
