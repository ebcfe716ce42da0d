package org.newsgrain.bench.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.newsgrain.text.analysis.Analysis;
import org.newsgrain.text.analysis.Analyzer;
import org.newsgrain.text.analysis.Tally;
import org.newsgrain.text.clean.CleanText;
import org.newsgrain.text.clean.Cleaner;
import org.newsgrain.text.decode.Decoder;
import org.newsgrain.text.decode.NotTextException;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.duplicate.TextHash;
import org.newsgrain.text.entity.Recognizer;
import org.newsgrain.text.language.LanguageDetector;
import org.newsgrain.text.language.LanguageGuess;
import org.newsgrain.text.term.Tokenizer;
import org.newsgrain.text.term.Tokens;

/**
 * Prints megabytes of input for each second of processor time, step by step: {@code Main FOLDER
 * [ROUNDS]}. The last round counts; the ones before warm up.
 */
public final class Main {

  private static final long MOST = 40_000_000;

  private final List<byte[]> files = new ArrayList<>();
  private final List<String> sources = new ArrayList<>();
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
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    for (int round = 1; round <= rounds; round++) {
      System.out.println("round " + round);
      main.round();
    }
  }

  private void read(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        byte[] file = Files.readAllBytes(path);
        if (bytes + file.length < MOST) {
          files.add(file);
          sources.add(folder.relativize(path).getName(0).toString());
          bytes += file.length;
        }
      }
    }
  }

  private void round() {
    Analyzer analyzer = new Analyzer(true, true);
    Cleaner cleaner = Cleaner.load();
    LanguageDetector detector = LanguageDetector.load();
    Recognizer recognizer = Recognizer.load();
    int size = files.size();
    Document[] documents = new Document[size];
    CleanText[] clean = new CleanText[size];
    LanguageGuess[] guesses = new LanguageGuess[size];
    Tokens[] tokens = new Tokens[size];
    Analysis[] analyses = new Analysis[size];
    step("decode", i -> documents[i] = document(i));
    step("clean", i -> clean[i] = cleaner.clean(documents[i].text()));
    step("hash", i -> TextHash.of(clean[i].kept()));
    step("language", i -> guesses[i] = detector.detect(clean[i].reading(), Optional.empty()));
    step("tokens", i -> tokens[i] = Tokenizer.general().tokenize(clean[i].reading()));
    step("mentions", i -> recognizer.recognize(tokens[i], guesses[i].language()));
    step("analyze", i -> analyses[i] = analyzer.analyze(documents[i]));
    Tally words = new Tally(true, 1);
    step("tally words", i -> words.add(analyses[i], false));
    words.clear();
    Tally phrases = new Tally(true, 2);
    step("tally phrases", i -> phrases.add(analyses[i], false));
  }

  private Document document(int i) {
    try {
      String text = Decoder.decode(files.get(i)).text();
      return new Document(
          "f" + i, 0, sources.get(i), Optional.empty(), Optional.empty(), "", "", "", "", 0, text);
    } catch (NotTextException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private void step(String name, IntConsumer work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int i = 0; i < files.size(); i++) {
      work.accept(i);
    }
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    System.out.println(
        String.format(
            Locale.ROOT, "  %-14s %7.2f s %8.1f MB/s", name, seconds, bytes / 1e6 / seconds));
  }
}
