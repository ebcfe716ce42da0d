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
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.document.Span;
import org.newsgrain.text.name.EntityType;
import org.tukaani.xz.XZInputStream;

/** A text and the names that persons marked in it. */
record Article(LanguageTag language, String text, List<Marked> names) {

  /** A name, in UTF-16 units of the text. */
  record Marked(Span span, EntityType type) {}

  private static final String ENDING = ".jsonl.xz";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The sets of a folder, by their names, in order. */
  static List<Path> sets(Path folder, Predicate<String> wanted) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> isSet(f) && wanted.test(name(f))).sorted().toList();
    }
  }

  private static boolean isSet(Path file) {
    return file.getFileName().toString().endsWith(ENDING);
  }

  /** What a set is called. */
  static String name(Path set) {
    String file = set.getFileName().toString();
    return file.substring(0, file.length() - ENDING.length());
  }

  /** The articles of a set: JSON lines whose offsets count code points. */
  static List<Article> read(Path set) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new XZInputStream(Files.newInputStream(set)), StandardCharsets.UTF_8))) {
      return lines.lines().map(Article::parse).toList();
    }
  }

  private static Article parse(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      String text = node.get("text").textValue();
      List<Marked> names = new ArrayList<>();
      for (JsonNode mention : node.get("mentions")) {
        int start = text.offsetByCodePoints(0, mention.get("start").intValue());
        int end = text.offsetByCodePoints(0, mention.get("end").intValue());
        names.add(
            new Marked(new Span(start, end), EntityType.valueOf(mention.get("type").textValue())));
      }
      names.sort(Comparator.comparing(name -> name.span().start()));
      return new Article(new LanguageTag(node.get("lang").textValue()), text, names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
