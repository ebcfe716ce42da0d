package org.newsgrain.text.document;

/**
 * A half-open stretch of a text, in UTF-16 code units as Java's strings count them.
 *
 * @param start the first unit, from 0
 * @param end one past the last unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * @throws IllegalArgumentException if the span starts before 0 or ends before it starts
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The number of UTF-16 units, 0 or more. */
  public int length() {
    return end - start;
  }

  /** The stretch of {@code text} that this span names. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Whether the two spans share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
