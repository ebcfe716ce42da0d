package org.newsgrain.job.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import org.newsgrain.text.document.Rejection.Reason;

/** The fields of a JSON object. */
final class JsonFields {

  /** Of many fields so many are named where one is missing. */
  private static final int NAMED = 20;

  /** Strict. A string may be as long as its record, whose length has its own limit. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final ObjectNode object;

  private JsonFields(ObjectNode object) {
    this.object = object;
  }

  /**
   * Parses one object.
   *
   * @throws RejectedException if {@code json} is not one JSON object and nothing else
   */
  static JsonFields parse(String json) throws RejectedException {
    try {
      JsonNode node = MAPPER.readTree(json);
      if (node instanceof ObjectNode object) {
        return new JsonFields(object);
      }
      throw bad("the record is " + kind(node) + ", not an object");
    } catch (MismatchedInputException e) {
      throw bad("something follows the record on its line");
    } catch (JsonProcessingException e) {
      throw bad("not JSON: " + e.getOriginalMessage().replaceAll(" \\(start marker .*", ""));
    }
  }

  /**
   * @throws RejectedException if there is no field {@code name}, or no string in it
   */
  void requireText(String name) throws RejectedException {
    JsonNode node = find(name);
    if (node.isMissingNode()) {
      throw bad("no field " + name + "; there are " + names());
    }
    if (node.isNull()) {
      throw new RejectedException(Reason.EMPTY, RecordText.detail("field " + name + " is null"));
    }
    if (!node.isTextual()) {
      throw bad("field " + name + " is " + kind(node) + ", not a string");
    }
  }

  /**
   * The string or number in field {@code name}; for anything else, or nothing, the empty string.
   */
  String value(String name) {
    JsonNode node = find(name);
    return node.isTextual() || node.isNumber() ? node.asText() : "";
  }

  /** The field of that very name; else the name is a path through objects, with dots. */
  private JsonNode find(String name) {
    JsonNode node = object.path(name);
    if (!node.isMissingNode()) {
      return node;
    }
    node = object;
    for (String part : name.split("\\.", -1)) {
      node = node.path(part);
    }
    return node;
  }

  private String names() {
    String names =
        object.properties().stream()
            .limit(NAMED)
            .map(field -> field.getKey())
            .collect(Collectors.joining(", "));
    return object.isEmpty() ? "none" : names + (object.size() > NAMED ? " and more" : "");
  }

  private static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "an array";
      case BOOLEAN -> "true or false";
      case NULL -> "null";
      case NUMBER -> "a number";
      case OBJECT -> "an object";
      case STRING -> "a string";
      default -> "nothing";
    };
  }

  private static RejectedException bad(String detail) {
    return new RejectedException(Reason.BAD_RECORD, RecordText.detail(detail));
  }
}
