package org.newsgrain.text.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A charset that UTF-8 has been read in by mistake. Each of its characters stands for one byte, and
 * a byte that the charset leaves undefined for the control character of the same number, as
 * browsers read it.
 */
final class Misreading {

  /** Of two that explain a text alike, the first is taken. */
  static final List<Misreading> ALL =
      List.of(
          of("windows-1252"),
          of("windows-1250"),
          of("windows-1251"),
          of("x-MacRoman"),
          of("ISO-8859-2"),
          of("windows-1254"),
          of("windows-1253"),
          of("windows-1257"),
          of("windows-1255"),
          of("windows-1256"),
          of("windows-1258"),
          of("IBM437"),
          of("IBM850"),
          of("IBM866"),
          of("KOI8-R"));

  private static final int NONE = -1;

  /** Whether small letters alone may make a sequence, as in most Russian words of IBM866. */
  private final boolean spellsWords;

  private final short[] bytes = new short[1 << 16];

  private Misreading(Charset charset, boolean spellsWords) {
    this.spellsWords = spellsWords;
    Arrays.fill(bytes, (short) NONE);
    for (int b = 0x80; b < 0x100; b++) {
      String read = new String(new byte[] {(byte) b}, charset);
      char c = read.equals("\uFFFD") ? (char) b : read.charAt(0);
      bytes[c] = (short) b;
    }
  }

  private static Misreading of(String charset) {
    Misreading misreading = new Misreading(Charset.forName(charset), charset.equals("IBM866"));
    if (charset.equals("windows-1252")) {
      misreading.addControls();
    }
    return misreading;
  }

  /** ISO-8859-1 is windows-1252 with controls for quotation marks and the like. */
  private void addControls() {
    for (int c = 0x80; c < 0xA0; c++) {
      bytes[c] = (short) c;
    }
  }

  /** The byte, 0x80 or more, that {@code c} was read from; negative if there is none. */
  int toByte(char c) {
    return bytes[c];
  }

  /**
   * The number of characters from {@code i} on that may have been one character of UTF-8, or 0.
   * Small letters alone are part of a word where most words would have some.
   */
  int length(char[] text, int i) {
    int lead = bytes[text[i]];
    int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (i + length > text.length) {
      return 0;
    }
    boolean small = spellsWords && length > 0 && isSmallCyrillic(text[i]);
    for (int j = i + 1; j < i + length; j++) {
      int next = bytes[text[j]];
      if (next < 0x80 || next > 0xBF) {
        return 0;
      }
      small &= isSmallCyrillic(text[j]);
    }
    return small ? 0 : length;
  }

  private static boolean isSmallCyrillic(char c) {
    return c >= 0x430 && c < 0x460;
  }

  /** What the characters from {@code start} to {@code end} were, all of them such sequences. */
  String repaired(char[] text, int start, int end) {
    byte[] utf8 = new byte[end - start];
    for (int i = start; i < end; i++) {
      utf8[i - start] = (byte) bytes[text[i]];
    }
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
