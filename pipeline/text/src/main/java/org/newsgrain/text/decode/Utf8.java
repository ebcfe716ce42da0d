package org.newsgrain.text.decode;

import java.nio.charset.StandardCharsets;

/**
 * Bytes read as UTF-8, and whether they are.
 *
 * @param text the characters, each malformed sequence as U+FFFD
 * @param malformed how many sequences were malformed
 */
record Utf8(String text, int malformed) {

  /**
   * Damaged UTF-8 has at least so many well-formed sequences to a malformed one. Text in an 8-bit
   * charset hardly ever has the second and third bytes that UTF-8 asks for.
   */
  private static final int WELL_FORMED = 4;

  /** Reads {@code bytes}; those that are UTF-8 are decoded once and not looked at again. */
  static Utf8 of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean suspect = text.indexOf(PlainText.REPLACEMENT) >= 0;
    return new Utf8(text, suspect ? replaced(text) - written(bytes) : 0);
  }

  /** Whether every byte belongs to a well-formed sequence. */
  boolean isValid() {
    return malformed == 0;
  }

  /** Whether this is UTF-8 with some bytes lost or changed, as where a file was cut off. */
  boolean isDamaged() {
    long sequences = text.codePoints().filter(c -> c > 0x7F).count() - malformed;
    return malformed > 0 && sequences >= (long) WELL_FORMED * malformed;
  }

  private static int replaced(String text) {
    return (int) text.chars().filter(c -> c == PlainText.REPLACEMENT).count();
  }

  /** How many U+FFFD the bytes themselves spell: what others replaced is not our damage. */
  private static int written(byte[] bytes) {
    int written = 0;
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBF && bytes[i + 2] == (byte) 0xBD) {
        written++;
      }
    }
    return written;
  }
}
