package org.newsgrain.job.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A page with slots, written {@code {{name}}}. What is put into a slot is not searched for slots
 * again, so that text from the data can't fill any.
 */
final class Template {

  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  private final String text;

  private Template(String text) {
    this.text = text;
  }

  /**
   * The template in the resource of that name.
   *
   * @throws IOException if it can't be read
   */
  static Template named(String resource) throws IOException {
    return new Template(text(resource));
  }

  /**
   * The text of the resource of that name.
   *
   * @throws IOException if it can't be read
   */
  static String text(String resource) throws IOException {
    try (InputStream in = Template.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("the report's " + resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * The text with every slot filled.
   *
   * @throws IllegalArgumentException if nothing was given for a slot
   */
  String fill(Map<String, Html> slots) {
    StringBuilder page = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
      int close = text.indexOf(CLOSE, open);
      String name = text.substring(open + OPEN.length(), close);
      if (!slots.containsKey(name)) {
        throw new IllegalArgumentException("nothing for the slot " + name);
      }
      page.append(text, from, open).append(slots.get(name));
      from = close + CLOSE.length();
    }
    return page.append(text, from, text.length()).toString();
  }
}
