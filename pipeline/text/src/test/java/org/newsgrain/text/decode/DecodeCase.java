package org.newsgrain.text.decode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One line of {@code decode/cases.tsv}.
 *
 * @param name what the case is about
 * @param input its bytes, one in each char
 * @param charset the charset expected, or {@code NOT_TEXT}
 * @param text the text expected
 */
record DecodeCase(String name, String input, String charset, String text) {

  private static final String NOT_TEXT = "NOT_TEXT";

  static List<DecodeCase> all() throws IOException {
    try (InputStream in = DecodeCase.class.getResourceAsStream("/decode/cases.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(DecodeCase::parse)
          .toList();
    }
  }

  private static DecodeCase parse(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 4) {
      throw new IllegalArgumentException("not four fields: " + line);
    }
    return new DecodeCase(
        fields[0], unescape(fields[1], 'x', 2), fields[2], unescape(fields[3], 'u', 4));
  }

  private static String unescape(String field, char letter, int digits) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      if (field.charAt(i) != '\\') {
        plain.append(field.charAt(i));
        continue;
      }
      if (field.charAt(i + 1) != letter) {
        throw new IllegalArgumentException("not an escape: " + field.substring(i));
      }
      plain.append((char) Integer.parseInt(field.substring(i + 2, i + 2 + digits), 16));
      i += 1 + digits;
    }
    return plain.toString();
  }

  boolean isText() {
    return !charset.equals(NOT_TEXT);
  }

  byte[] bytes() {
    return input.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public String toString() {
    return name;
  }
}
