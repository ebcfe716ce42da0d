package org.newsgrain.bench.entity;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;

/**
 * Counts names by source as one would with OpenNLP alone, its tokenizer and its name finder, one
 * thread: {@code OpenNlpNames MODEL FOLDER CSV}; {@code OpenNlpNames train DATA MODEL} first learns
 * a model from the English sets of {@code DATA}.
 */
public final class OpenNlpNames {

  private final NameFinderME finder;
  private final Map<String, Map<String, Long>> counts = new TreeMap<>();

  private OpenNlpNames(Path model) throws IOException {
    this.finder = new NameFinderME(new TokenNameFinderModel(model));
  }

  /**
   * Counts or learns.
   *
   * @throws IOException if something can't be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args[0].equals("train")) {
      OpenNlp.model(Main.english(Path.of(args[1]))).serialize(Path.of(args[2]));
      return;
    }
    OpenNlpNames names = new OpenNlpNames(Path.of(args[0]));
    Path root = Path.of(args[1]);
    for (Path file : files(root)) {
      names.count(Files.readString(file), root.relativize(file).getName(0).toString());
    }
    names.write(Path.of(args[2]));
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> found = Files.walk(root)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Asks for the names of each line; what was found in an article helps in the rest of it. */
  private void count(String text, String source) {
    finder.clearAdaptiveData();
    Map<String, Long> found = counts.computeIfAbsent(source, key -> new TreeMap<>());
    text.lines()
        .forEach(
            line -> {
              String[] tokens = SimpleTokenizer.INSTANCE.tokenize(line);
              for (Span name : finder.find(tokens)) {
                String[] words = Arrays.copyOfRange(tokens, name.getStart(), name.getEnd());
                found.merge(name.getType() + "," + String.join(" ", words), 1L, Long::sum);
              }
            });
  }

  private void write(Path csv) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(csv, StandardCharsets.UTF_8)) {
      out.write("source,type,name,count\n");
      for (Map.Entry<String, Map<String, Long>> source : counts.entrySet()) {
        for (Map.Entry<String, Long> name : source.getValue().entrySet()) {
          out.write(source.getKey() + "," + name.getKey() + "," + name.getValue() + "\n");
        }
      }
    }
  }
}
