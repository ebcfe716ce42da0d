package org.newsgrain.job.format;

import java.util.Locale;
import java.util.Optional;

/**
 * What a {@code Content-Type} field says.
 *
 * @param name the type and subtype, in lower case
 * @param charset the charset it declares
 */
record MediaType(String name, Optional<String> charset) {

  private static final String CHARSET = "charset=";

  /** The media type in the head of a record or message. */
  static Optional<MediaType> of(FieldBlock head) {
    return head.value("Content-Type").filter(value -> !value.isBlank()).map(MediaType::parse);
  }

  private static MediaType parse(String value) {
    String[] parts = value.split(";", 20);
    Optional<String> charset = Optional.empty();
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip();
      if (parameter.regionMatches(true, 0, CHARSET, 0, CHARSET.length())) {
        charset = Optional.of(parameter.substring(CHARSET.length()).replace("\"", "").strip());
      }
    }
    return new MediaType(parts[0].strip().toLowerCase(Locale.ROOT), charset);
  }
}
