package org.newsgrain.job.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Builds a fragment of HTML in which all text and every attribute's value is escaped. Tags and
 * attribute names are the program's own.
 */
final class Html {

  private static final char UNREADABLE = '\uFFFD';

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> openTags = new ArrayDeque<>();

  /** A fragment that is markup already: only for what stands in the program's resources. */
  static Html trusted(String markup) {
    Html html = new Html();
    html.out.append(markup);
    return html;
  }

  /**
   * JSON for a script element: what could end the element or begin a comment in it is written as an
   * escape, which JSON allows in strings, where alone these characters occur.
   */
  static Html json(String json) {
    Html html = new Html();
    json.codePoints()
        .forEach(
            character -> {
              if ("<>&'\u2028\u2029".indexOf(character) >= 0) {
                html.out.append(String.format(Locale.ROOT, "\\u%04x", character));
              } else {
                html.out.appendCodePoint(isReadable(character) ? character : UNREADABLE);
              }
            });
    return html;
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    openTags.push(tag);
    return this;
  }

  /** Closes the element that was opened last. */
  Html close() {
    out.append("</").append(openTags.pop()).append('>');
    return this;
  }

  /** Closes the element that was opened last and ends the line. */
  Html closeLine() {
    close();
    out.append('\n');
    return this;
  }

  /** Adds text. */
  Html text(String text) {
    escape(text);
    return this;
  }

  /** Adds an element that holds only text. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** Adds text from the data: set apart, so that its direction of writing touches nothing else. */
  Html data(String text, String... attributes) {
    return element("bdi", text, attributes);
  }

  /** Adds a fragment. */
  Html add(Html fragment) {
    out.append(fragment);
    return this;
  }

  @Override
  public String toString() {
    if (!openTags.isEmpty()) {
      throw new IllegalStateException("left open: " + openTags);
    }
    return out.toString();
  }

  private void escape(String text) {
    text.codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\t', '\n', '\r' -> out.append(' ');
                default -> out.appendCodePoint(isReadable(character) ? character : UNREADABLE);
              }
            });
  }

  private static boolean isReadable(int character) {
    int type = Character.getType(character);
    return type != Character.CONTROL && type != Character.SURROGATE;
  }
}
