package org.newsgrain.text.term;

import java.util.Arrays;
import org.newsgrain.text.document.Span;

/**
 * The tokens of one text, in order, as parallel arrays: a corpus has too many tokens for an object
 * each.
 */
public final class Tokens {

  private static final TokenKind[] KINDS = TokenKind.values();

  private final String text;
  private int[] starts;
  private int[] ends;

  /** The kind's ordinal, its bits turned at the start of a sentence. */
  private byte[] kinds;

  private int size;

  Tokens(String text) {
    this.text = text;
    // a token and the blank behind it take about six characters
    int expected = 16 + text.length() / 5;
    starts = new int[expected];
    ends = new int[expected];
    kinds = new byte[expected];
  }

  @SuppressWarnings("EnumOrdinal") // within this class
  void add(int start, int end, TokenKind kind, boolean sentenceStart) {
    if (size == starts.length) {
      int capacity = size * 2;
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      kinds = Arrays.copyOf(kinds, capacity);
    }
    starts[size] = start;
    ends[size] = end;
    int ordinal = kind.ordinal();
    kinds[size] = (byte) (sentenceStart ? ~ordinal : ordinal);
    size++;
  }

  /** The text that the tokens stand in. */
  public String text() {
    return text;
  }

  /** How many tokens there are. */
  public int size() {
    return size;
  }

  /** Where token {@code i} starts, in UTF-16 units of the text. */
  public int start(int i) {
    return starts[i];
  }

  /** Where token {@code i} ends, exclusively. */
  public int end(int i) {
    return ends[i];
  }

  /** What token {@code i} is. */
  public TokenKind kind(int i) {
    return KINDS[kinds[i] < 0 ? ~kinds[i] : kinds[i]];
  }

  /** Whether token {@code i} is the first of a sentence or of a line. */
  public boolean startsSentence(int i) {
    return kinds[i] < 0;
  }

  /** The stretch of text that token {@code i} is. */
  public Span span(int i) {
    return new Span(starts[i], ends[i]);
  }

  /** Token {@code i} as it is written. */
  public String string(int i) {
    return text.substring(starts[i], ends[i]);
  }
}
