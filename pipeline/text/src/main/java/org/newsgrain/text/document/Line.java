package org.newsgrain.text.document;

import java.util.Optional;

/**
 * One line of a document and what became of it.
 *
 * @param number the line's number in the document, from 1
 * @param span the line with its line feed, so that the spans of all lines tile the text
 * @param removal why the line was taken out, or empty if it was kept
 */
public record Line(int number, Span span, Optional<Removal> removal) {

  /** Whether the line belongs to the article. */
  public boolean kept() {
    return removal.isEmpty();
  }

  /** The line without its line feed. */
  public String content(String text) {
    int end = span.end();
    boolean fed = end > span.start() && text.charAt(end - 1) == '\n';
    return text.substring(span.start(), fed ? end - 1 : end);
  }
}
