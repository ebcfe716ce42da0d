package org.newsgrain.bench.train;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.newsgrain.text.decode.Languages;

/**
 * Counts the pairs of letters by which the decoder knows charsets: {@code LetterTrainer SENTENCES
 * MODEL} reads lines of a language code, a tab and a sentence, and writes the costs. The same
 * sentences give the same bytes. Takes some seconds. From the project's root, after {@code mvn
 * package}, with ICU4J and XZ for Java on the class path:
 *
 * <pre>
 * java -cp pipeline/text/target/classes:pipeline/bench/target/classes:icu4j-79.1.jar:xz-1.10.jar \
 *   org.newsgrain.bench.train.LetterTrainer flores.tsv.xz \
 *   pipeline/text/src/main/resources/org/newsgrain/text/decode/letters.bin
 * </pre>
 */
public final class LetterTrainer {

  /** Every so many sentences one is counted a second time in capitals, as headlines are. */
  private static final int CAPITALS = 16;

  /** And one with typographic quotation marks, apostrophes, dashes and symbols. */
  private static final int TYPOGRAPHIC = 3;

  private LetterTrainer() {}

  /**
   * Counts and writes.
   *
   * @throws IOException if the sentences cannot be read or the model cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: LetterTrainer SENTENCES.tsv[.xz] MODEL.bin");
      return;
    }
    SortedMap<String, List<String>> sentences = TrainingText.read(Path.of(args[0]));
    LetterCosts western = costs(Languages.WESTERN, sentences);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[1]))))) {
      for (Languages languages : Languages.values()) {
        costs(languages, sentences).write(out, western, languages.areLatin());
      }
    }
  }

  private static LetterCosts costs(Languages languages, SortedMap<String, List<String>> sentences) {
    LetterCosts costs = new LetterCosts();
    sentences.forEach(
        (code, list) -> {
          if (languages.contains(code)) {
            count(costs, list, code);
          }
        });
    return costs;
  }

  private static void count(LetterCosts costs, List<String> sentences, String code) {
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = sentences.get(i);
      costs.count(sentence);
      if (i % CAPITALS == 0) {
        costs.count(sentence.toUpperCase(Locale.forLanguageTag(code)));
      }
      if (i % TYPOGRAPHIC == 1) {
        costs.count(typographic(sentence));
      }
      if (code.equals("ro")) {
        costs.count(withCedillas(sentence));
      }
    }
  }

  /** Romanian as the charsets before Unicode 3.0 spell it. */
  private static String withCedillas(String sentence) {
    return sentence.replace('ș', 'ş').replace('ț', 'ţ').replace('Ș', 'Ş').replace('Ț', 'Ţ');
  }

  private static String typographic(String sentence) {
    return "“"
        + sentence
            .replace('"', '“')
            .replace('\'', '’')
            .replace(" - ", " – ")
            .replace(
                ", ", sentence.length() % 3 == 0 ? " – " : sentence.length() % 3 == 1 ? "” " : "… ")
            .replace(" 2", " €\u00A02")
        + "”";
  }
}
