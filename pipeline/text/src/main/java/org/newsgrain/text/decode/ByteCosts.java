package org.newsgrain.text.decode;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What each byte costs after each other in a charset of single bytes: the costs of a {@link
 * LetterModel}, looked up once, so that text need not be decoded to know what it would cost.
 */
final class ByteCosts {

  private static final int BYTES = 256;

  private final char[] letters = new char[BYTES];

  /** The first byte that counts as the same letter. */
  private final int[] alike = new int[BYTES];

  /** By the byte before, times 256, and the byte. Of bytes that are alike only the first. */
  private final short[] costs = new short[BYTES * BYTES];

  private ByteCosts(String characters, LetterModel model) {
    for (int b = 0; b < BYTES; b++) {
      letters[b] = Letter.of(NormalForm.of(characters.substring(b, b + 1)).charAt(0));
      alike[b] = new String(letters, 0, b + 1).indexOf(letters[b]);
    }
    for (int i = 0; i < costs.length; i++) {
      int before = i / BYTES;
      int b = i % BYTES;
      if (alike[before] == before && alike[b] == b) {
        costs[i] = (short) model.cost(letters[before], letters[b]);
      }
    }
  }

  /**
   * The costs of bytes in {@code charset}; empty if not every byte is a character, or characters
   * have to be composed.
   */
  static Optional<ByteCosts> of(Charset charset, LetterModel model) {
    byte[] bytes = new byte[BYTES];
    for (int b = 0; b < BYTES; b++) {
      bytes[b] = (byte) b;
    }
    boolean single = charset.newEncoder().maxBytesPerChar() == 1;
    String characters = new String(bytes, charset);
    return single && characters.length() == BYTES && !NormalForm.mayCompose(characters)
        ? Optional.of(new ByteCosts(characters, model))
        : Optional.empty();
  }

  /** The cost of a text that begins after a blank, as {@link LetterModel#cost(CharSequence)}. */
  int cost(byte[] bytes) {
    int before = alike[' '];
    int cost = 0;
    boolean inLatin = false;
    for (byte value : bytes) {
      int b = alike[value & 0xFF];
      cost += costs[before * BYTES + b];
      before = b;
      boolean other = Letter.isOfOtherScript(letters[b]);
      cost += other && inLatin ? LetterModel.OTHER_SCRIPT : 0;
      inLatin = Letter.isLatin(letters[b]) || (inLatin && !other);
    }
    return cost;
  }
}
