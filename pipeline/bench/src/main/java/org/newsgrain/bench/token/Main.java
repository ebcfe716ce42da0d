package org.newsgrain.bench.token;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.newsgrain.text.term.Tokenizer;

/**
 * Prints megabytes of UTF-8 for each second of processor time of one thread, with the number of
 * tokens: {@code Main FOLDER [ROUNDS]}. All are asked in turn, round after round; the best round of
 * each counts, as the first ones warm up and others use the machine.
 */
public final class Main {

  private static final long MOST = 40_000_000;

  private final List<String> texts = new ArrayList<>();
  private long bytes;

  private Main() {}

  /**
   * Measures.
   *
   * @throws IOException if the folder can't be read
   */
  public static void main(String[] args) throws IOException {
    Main main = new Main();
    main.read(Path.of(args[0]));
    main.compare(args.length > 1 ? Integer.parseInt(args[1]) : 10);
  }

  private void read(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        byte[] file = Files.readAllBytes(path);
        if (bytes + file.length < MOST) {
          texts.add(new String(file, StandardCharsets.UTF_8));
          bytes += file.length;
        }
      }
    }
  }

  private void compare(int rounds) {
    Map<String, ToLongFunction<String>> ways = new LinkedHashMap<>();
    Tokenizer tokenizer = Tokenizer.general();
    BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
    StandardTokenizer standard = new StandardTokenizer();
    ways.put("Newsgrain", text -> tokenizer.tokenize(text).size());
    ways.put("Lucene StandardTokenizer", text -> lucene(standard, text));
    ways.put("ICU4J word instance", text -> icu(words, text));
    ways.put("loop over letters and digits", Main::loop);
    Map<String, Double> best = new LinkedHashMap<>();
    Map<String, Long> tokens = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      ways.forEach(
          (name, way) -> {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            tokens.put(name, texts.stream().mapToLong(way).sum());
            long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            best.merge(name, bytes * 1e3 / nanos, Math::max);
          });
    }
    best.forEach(
        (name, speed) ->
            System.out.println(
                String.format(
                    Locale.ROOT, "%-30s %8.1f MB/s %12d tokens", name, speed, tokens.get(name))));
  }

  private static long lucene(StandardTokenizer tokenizer, String text) {
    try {
      long tokens = 0;
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        tokens++;
      }
      tokenizer.end();
      tokenizer.close();
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long icu(BreakIterator words, String text) {
    long tokens = 0;
    words.setText(text);
    words.first();
    while (words.next() != BreakIterator.DONE) {
      tokens += words.getRuleStatus() == BreakIterator.WORD_NONE ? 0 : 1;
    }
    return tokens;
  }

  private static long loop(String text) {
    long tokens = 0;
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      boolean isWord = Character.isLetterOrDigit(text.charAt(i));
      tokens += isWord && !within ? 1 : 0;
      within = isWord;
    }
    return tokens;
  }
}
