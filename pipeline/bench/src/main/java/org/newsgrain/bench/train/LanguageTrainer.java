package org.newsgrain.bench.train;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsgrain.text.language.Letters;

/**
 * Trains the language detector: {@code LanguageTrainer SENTENCES MODEL} reads lines of a language
 * code, a tab and a sentence, and writes the weights. The same sentences give the same bytes. Takes
 * a minute; {@code -Xmx6g} suffices. From the project's root, after {@code mvn package}:
 *
 * <pre>
 * java -Xmx6g -cp pipeline/text/target/classes:pipeline/bench/target/classes:xz-1.10.jar \
 *   org.newsgrain.bench.train.LanguageTrainer flores.tsv.xz \
 *   pipeline/text/src/main/resources/org/newsgrain/text/language/languages.bin
 * </pre>
 */
public final class LanguageTrainer {

  private final SortedMap<String, List<Letters>> sentences = new TreeMap<>();
  private final SortedMap<String, LanguageCounts> counts = new TreeMap<>();

  private LanguageTrainer(SortedMap<String, List<String>> texts) {
    texts.forEach((code, list) -> sentences.put(code, list.stream().map(Letters::of).toList()));
    sentences.forEach((code, letters) -> counts.put(code, LanguageCounts.of(letters)));
  }

  /**
   * Trains and writes.
   *
   * @throws IOException if the sentences cannot be read or the model cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: LanguageTrainer SENTENCES.tsv[.xz] MODEL.bin");
      return;
    }
    LanguageTrainer trainer = new LanguageTrainer(TrainingText.read(Path.of(args[0])));
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      trainer.write(new DataOutputStream(new BufferedOutputStream(out)));
    }
  }

  private void write(DataOutputStream out) throws IOException {
    Map<String, Long> languagesByScript =
        counts.values().stream()
            .flatMap(language -> language.scripts().stream())
            .collect(Collectors.groupingBy(script -> script, Collectors.counting()));
    LanguageModelFile file = new LanguageModelFile();
    List<TrainedLanguage> languages = new ArrayList<>();
    for (String code : counts.keySet()) {
      LanguageCounts language = counts.get(code);
      boolean alone = language.scripts().stream().allMatch(s -> languagesByScript.get(s) == 1);
      SortedMap<Integer, Byte> weights =
          alone ? Collections.emptySortedMap() : LanguageWeights.of(language);
      file.add(languages.size(), weights);
      int typical = LanguageWeights.typicalScore(weights, sentences.get(code));
      languages.add(new TrainedLanguage(code, language.scripts(), typical));
    }
    file.write(out, languages);
    out.flush();
  }
}
