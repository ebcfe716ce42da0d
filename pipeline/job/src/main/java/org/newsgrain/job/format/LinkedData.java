package org.newsgrain.job.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;

/** JSON-LD within a page, by the vocabulary of schema.org. Pages get it wrong in many ways. */
final class LinkedData {

  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private LinkedData() {}

  /** When the article was published, as written; empty if that is not said. */
  static String published(String json) {
    try {
      return published(LENIENT.readTree(json));
    } catch (JsonProcessingException e) {
      // A page is no worse for it.
      return "";
    }
  }

  /**
   * Looks at the objects on top and in graphs; those further inside may be about other articles.
   */
  private static String published(JsonNode root) {
    Deque<JsonNode> rest = new ArrayDeque<>();
    rest.add(root);
    while (!rest.isEmpty()) {
      JsonNode node = rest.remove();
      String date = isArticle(node.path("@type")) ? node.path("datePublished").asText("") : "";
      if (!date.isBlank()) {
        return date;
      }
      (node.isArray() ? node : node.path("@graph")).forEach(rest::add);
    }
    return "";
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one.asText(""))) {
          return true;
        }
      }
    }
    return isArticle(type.asText(""));
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || type.endsWith("BlogPosting");
  }
}
