package org.newsgrain.text.decode;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * How likely letters follow each other in the languages that share a family of charsets. A cost is
 * the negative logarithm of a probability, in hundredths: the lower, the likelier. Of two ASCII
 * letters only the difference to the first family counts, so that a text's share of English says
 * nothing against Russian.
 */
final class LetterModel {

  /** The cost of a letter never seen in the family's languages. */
  private static final int UNSEEN = 1_600;

  /** The cost of what no text has. */
  private static final int ODD = 2_500;

  /** The cost of a letter of another script after a Latin one: one word in many is foreign. */
  static final int OTHER_SCRIPT = 450;

  /** In place of a letter: what it costs that a letter was never seen after this one. */
  private static final char RARE = 0;

  /** In place of the letter before: none is known. */
  private static final char ANY = 0;

  private static final int MULTIPLIER = 0x9E3779B1;

  private final int[] keys;
  private final short[] costs;
  private final int shift;

  private LetterModel(int entries) {
    int bits = 33 - Integer.numberOfLeadingZeros(entries);
    keys = new int[1 << bits];
    costs = new short[1 << bits];
    shift = 32 - bits;
  }

  /** Reads one family's costs: their number, then letter before, letter and cost of each. */
  static LetterModel read(DataInputStream in) throws IOException {
    int entries = in.readInt();
    LetterModel model = new LetterModel(entries);
    for (int i = 0; i < entries; i++) {
      int key = in.readInt();
      int slot = model.slot(key);
      model.keys[slot] = key;
      model.costs[slot] = in.readShort();
    }
    return model;
  }

  /** Where {@code key} is or would be; no key is 0. */
  private int slot(int key) {
    int slot = (key * MULTIPLIER) >>> shift;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  /** The cost of a text that begins after a blank. */
  int cost(CharSequence text) {
    char before = ' ';
    int cost = 0;
    boolean inLatin = false;
    int i = 0;
    while (i < text.length()) {
      int codePoint = Character.codePointAt(text, i);
      char letter = Letter.of(codePoint);
      cost += cost(before, letter);
      before = letter;
      boolean other = Letter.isOfOtherScript(letter);
      cost += other && inLatin ? OTHER_SCRIPT : 0;
      inLatin = Letter.isLatin(letter) || (inLatin && !other);
      i += Character.charCount(codePoint);
    }
    return cost;
  }

  /** The cost of {@code letter} after {@code before}. */
  int cost(char before, char letter) {
    if (letter == Letter.ODD) {
      return ODD;
    }
    char context = Letter.context(before);
    int slot = slot(context << 16 | letter);
    if (keys[slot] != 0) {
      return costs[slot];
    }
    if (Letter.isAscii(before) && Letter.isAscii(letter)) {
      return 0;
    }
    int any = slot(ANY << 16 | letter);
    return costs[slot(context << 16 | RARE)] + (keys[any] == 0 ? UNSEEN : costs[any]);
  }
}
