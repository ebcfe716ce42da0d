package org.newsgrain.job.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.newsgrain.text.clean.Customs;

/** Customs as one line, so that a snapshot's manifest and name hold what they say. */
final class SpelledCustoms {

  private static final JsonMapper MAPPER = new JsonMapper();

  private SpelledCustoms() {}

  /** The same JSON for equal customs, empty if they say nothing. */
  static String of(Customs customs) {
    try {
      return customs.equals(Customs.NONE) ? "" : MAPPER.writeValueAsString(customs);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("customs hold nothing but texts", e);
    }
  }
}
