package org.newsgrain.bench.token;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.newsgrain.bench.sample.Sample;
import org.newsgrain.text.analysis.Analysis;
import org.newsgrain.text.analysis.Analyzer;
import org.newsgrain.text.analysis.Tally;
import org.newsgrain.text.language.LanguageDetector;
import org.newsgrain.text.term.Tokenizer;

/**
 * Prints megabytes of UTF-8 for each second of processor time of one thread, and what was counted
 * (tokens, texts or different words): {@code Main FOLDER [ROUNDS]}. All are asked in turn, round
 * after round; the best round of each counts, as the first ones warm up and others use the machine.
 */
public final class Main {

  private final Sample sample;
  private final List<String> texts;

  private Main(Sample sample) {
    this.sample = sample;
    this.texts =
        sample.files().stream().map(file -> new String(file, StandardCharsets.UTF_8)).toList();
  }

  /**
   * Measures.
   *
   * @throws IOException if the folder can't be read
   */
  public static void main(String[] args) throws IOException {
    Main main = new Main(Sample.read(Path.of(args[0])));
    main.compare(args.length > 1 ? Integer.parseInt(args[1]) : 10);
  }

  private void compare(int rounds) {
    Map<String, LongSupplier> ways = ways();
    Map<String, Double> best = new LinkedHashMap<>();
    Map<String, Long> counted = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      ways.forEach(
          (name, way) -> {
            long start = Sample.nanos();
            counted.put(name, way.getAsLong());
            long nanos = Sample.nanos() - start;
            best.merge(name, sample.bytes() * 1e3 / nanos, Math::max);
          });
    }
    best.forEach(
        (name, speed) ->
            System.out.println(
                String.format(
                    Locale.ROOT, "%-30s %8.1f MB/s %12d", name, speed, counted.get(name))));
  }

  private Map<String, LongSupplier> ways() {
    Tokenizer tokenizer = Tokenizer.general();
    BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
    StandardTokenizer standard = new StandardTokenizer();
    LanguageDetector detector = LanguageDetector.load();
    List<Analysis> analyses = analyses();
    Map<String, LongSupplier> ways = new LinkedHashMap<>();
    ways.put("tokens: Newsgrain", sum(text -> tokenizer.tokenize(text).size()));
    ways.put("tokens: Lucene Standard", sum(text -> lucene(standard, text)));
    ways.put("tokens: ICU4J", sum(text -> icu(words, text)));
    ways.put("tokens: loop over letters", sum(text -> runs(text, word -> {})));
    ways.put("language: Newsgrain", sum(text -> known(detector, text)));
    ways.put("tally: Newsgrain", () -> tally(analyses));
    ways.put("tally: loop, HashMap", this::map);
    return ways;
  }

  private LongSupplier sum(ToLongFunction<String> way) {
    return () -> texts.stream().mapToLong(way).sum();
  }

  private static long known(LanguageDetector detector, String text) {
    return detector.detect(text, Optional.empty()).language().isKnown() ? 1 : 0;
  }

  /** The texts parted into tokens, which a tally starts from. */
  private List<Analysis> analyses() {
    Analyzer analyzer = new Analyzer(false, false);
    List<Analysis> analyses = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      analyses.add(analyzer.analyze(sample.document(i, texts.get(i))));
    }
    return analyses;
  }

  private static long tally(List<Analysis> analyses) {
    Tally tally = new Tally(true, 1);
    analyses.forEach(analysis -> tally.add(analysis, false));
    long[] terms = new long[1];
    try {
      tally.forEachTerm((key, uses) -> terms[0]++);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms[0];
  }

  /** What a loop would do to count the words of one source: parting them included. */
  private long map() {
    Map<String, Integer> counts = new HashMap<>();
    texts.forEach(
        text -> runs(text, word -> counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum)));
    return counts.size();
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

  private static long runs(String text, Consumer<String> sink) {
    long runs = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean isWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (isWord && start < 0) {
        start = i;
      } else if (!isWord && start >= 0) {
        sink.accept(text.substring(start, i));
        runs++;
        start = -1;
      }
    }
    return runs;
  }
}
