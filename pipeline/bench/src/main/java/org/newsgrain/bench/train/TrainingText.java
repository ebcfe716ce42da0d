package org.newsgrain.bench.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tukaani.xz.XZInputStream;

/** Sentences by language, read from lines of a language code, a tab and a sentence. */
final class TrainingText {

  /**
   * Every so many sentences one is read a second time without its accents: people write so, and a
   * model that never saw it takes Yoruba without tone marks for anything else.
   */
  private static final int ACCENTED_PER_PLAIN = 4;

  private TrainingText() {}

  /** The sentences of a file, compressed if its name ends in {@code .xz}, languages in order. */
  static SortedMap<String, List<String>> read(Path file) throws IOException {
    SortedMap<String, List<String>> sentences = new TreeMap<>();
    try (BufferedReader lines = open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        sentences
            .computeIfAbsent(line.substring(0, tab), code -> new ArrayList<>())
            .add(line.substring(tab + 1));
      }
    }
    sentences.values().forEach(TrainingText::addPlain);
    return sentences;
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".xz") ? new XZInputStream(in) : in;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }

  private static void addPlain(List<String> sentences) {
    for (int i = 0, size = sentences.size(); i < size; i += ACCENTED_PER_PLAIN) {
      String plain = withoutAccents(sentences.get(i));
      if (!plain.equals(sentences.get(i))) {
        sentences.add(plain);
      }
    }
  }

  private static String withoutAccents(String sentence) {
    return Normalizer.normalize(sentence, Normalizer.Form.NFD).replaceAll("[\\u0300-\\u036f]", "");
  }
}
