package org.newsgrain.bench.clean;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads labelled pages: folders of {@code raw/<id>.txt} and {@code labels.jsonl}. */
final class Examples {

  private Examples() {}

  /**
   * All pages of all sets of a folder, in the order of the sets' names and of the labels.
   *
   * @throws IOException if they cannot be read
   */
  static List<Example> read(Path data) throws IOException {
    List<Path> sets;
    try (Stream<Path> folders = Files.list(data)) {
      sets = folders.filter(set -> Files.exists(set.resolve("labels.jsonl"))).sorted().toList();
    }
    List<Example> examples = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (Path set : sets) {
      for (String line : Files.readAllLines(set.resolve("labels.jsonl"))) {
        var label = json.readTree(line);
        Path raw = set.resolve("raw").resolve(label.get("id").asText() + ".txt");
        examples.add(Example.of(set.getFileName().toString(), label, Files.readString(raw)));
      }
    }
    return examples;
  }
}
