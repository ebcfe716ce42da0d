package org.newsgrain.bench.compare;

/** Cuts UTF-8 into lower-cased runs of letters, marks, digits and underscores. */
final class Words {

  private static final int ASCII = 0x80;

  /** The lower-case letter or digit of each ASCII character, 0 for what stands in no word. */
  private static final byte[] FOLDED = new byte[ASCII];

  static {
    for (int c = 0; c < ASCII; c++) {
      FOLDED[c] = isWord(c) ? (byte) Character.toLowerCase(c) : 0;
    }
  }

  private final byte[] bytes;
  private final WordTable counts;
  private int start;
  private int end;

  private Words(byte[] bytes, WordTable counts) {
    this.bytes = bytes;
    this.counts = counts;
  }

  /** Adds the words of {@code bytes} to {@code counts}, and writes over the bytes. */
  static void count(byte[] bytes, WordTable counts) {
    Words words = new Words(bytes, counts);
    int i = 0;
    while (i < bytes.length) {
      i += bytes[i] >= 0 ? words.take(FOLDED[bytes[i]], i, 1) : words.takeLong(i);
    }
    words.finish();
  }

  private int takeLong(int i) {
    int length = Math.min(length(bytes[i]), bytes.length - i);
    return take(folded(decode(bytes, i, length)), i, length);
  }

  /** Takes the letter at {@code i}, or ends the word before it if {@code folded} is 0. */
  private int take(int folded, int i, int length) {
    if (folded == 0) {
      finish();
    } else {
      if (end == start) {
        start = i;
        end = i;
      }
      // A word is folded where it stands, so it never becomes longer.
      end = encode(folded, bytes, i, length, end);
    }
    return length;
  }

  private void finish() {
    if (end > start) {
      counts.add(bytes, start, end, 1);
      start = end;
    }
  }

  private static int folded(int c) {
    return isWord(c) ? Character.toLowerCase(c) : 0;
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private static int length(int first) {
    return (first & 0xE0) == 0xC0 ? 2 : (first & 0xF0) == 0xE0 ? 3 : (first & 0xF8) == 0xF0 ? 4 : 1;
  }

  private static int decode(byte[] bytes, int i, int length) {
    int c = length == 1 ? 0xFFFD : bytes[i] & (0xFF >> (length + 1));
    for (int k = 1; k < length; k++) {
      c = c << 6 | (bytes[i + k] & 0x3F);
    }
    return c;
  }

  /** Writes {@code c} at {@code end}, as written at {@code i} if it would take more room. */
  private static int encode(int c, byte[] bytes, int i, int length, int end) {
    if (c < ASCII) {
      bytes[end] = (byte) c;
      return end + 1;
    }
    int needed = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    if (needed != length) {
      System.arraycopy(bytes, i, bytes, end, length);
      return end + length;
    }
    int rest = c;
    for (int k = length - 1; k > 0; k--) {
      bytes[end + k] = (byte) (0x80 | (rest & 0x3F));
      rest >>= 6;
    }
    bytes[end] = (byte) (0xF00 >> length | rest);
    return end + length;
  }
}
