package org.newsgrain.text.term;

import java.util.Arrays;
import org.newsgrain.text.document.Span;

/**
 * The tokens of one text, in order, as parallel arrays: a corpus has too many tokens for an object
 * each.
 */
public final class Tokens {

  private final String text;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private TokenKind[] kinds = new TokenKind[256];
  private boolean[] sentenceStarts = new boolean[256];
  private int size;

  Tokens(String text) {
    this.text = text;
  }

  void add(int start, int end, TokenKind kind, boolean sentenceStart) {
    if (size == starts.length) {
      int capacity = size * 2;
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      kinds = Arrays.copyOf(kinds, capacity);
      sentenceStarts = Arrays.copyOf(sentenceStarts, capacity);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    sentenceStarts[size] = sentenceStart;
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
    return kinds[i];
  }

  /** Whether token {@code i} is the first of a sentence or of a line. */
  public boolean startsSentence(int i) {
    return sentenceStarts[i];
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
