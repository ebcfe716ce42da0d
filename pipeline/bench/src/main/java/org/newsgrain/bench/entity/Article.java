package org.newsgrain.bench.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgrain.text.name.EntityType;
import org.tukaani.xz.XZInputStream;

/** A text with the names that a person marked in it, in UTF-16 units. */
record Article(String set, String language, String text, List<Marked> marked) {

  record Marked(int start, int end, EntityType type) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  static List<Article> read(Path file) throws IOException {
    String set = file.getFileName().toString().replaceAll("\\.jsonl.*", "");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new XZInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return lines.lines().map(line -> parse(set, line)).toList();
    }
  }

  private static Article parse(String set, String line) {
    try {
      JsonNode node = JSON.readTree(line);
      String text = node.get("text").textValue();
      List<Marked> marked = new ArrayList<>();
      for (JsonNode mention : node.get("mentions")) {
        marked.add(
            new Marked(
                text.offsetByCodePoints(0, mention.get("start").intValue()),
                text.offsetByCodePoints(0, mention.get("end").intValue()),
                EntityType.valueOf(mention.get("type").textValue())));
      }
      return new Article(set, node.get("lang").textValue(), text, marked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
