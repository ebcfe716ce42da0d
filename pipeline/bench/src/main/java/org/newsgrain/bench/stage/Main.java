package org.newsgrain.bench.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.newsgrain.bench.sample.Sample;
import org.newsgrain.text.analysis.Analysis;
import org.newsgrain.text.analysis.Analyzer;
import org.newsgrain.text.analysis.Tally;
import org.newsgrain.text.clean.CleanText;
import org.newsgrain.text.clean.Cleaner;
import org.newsgrain.text.decode.Decoder;
import org.newsgrain.text.decode.NotTextException;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.duplicate.TextHash;
import org.newsgrain.text.language.LanguageDetector;
import org.newsgrain.text.language.LanguageGuess;
import org.newsgrain.text.mention.Recognizer;
import org.newsgrain.text.term.Tokenizer;
import org.newsgrain.text.term.Tokens;

/**
 * Prints megabytes of input for each second of processor time, step by step: {@code Main FOLDER
 * [ROUNDS]}. The last round counts; the ones before warm up.
 */
public final class Main {

  private final Sample sample;

  private Main(Sample sample) {
    this.sample = sample;
  }

  /**
   * Measures.
   *
   * @throws IOException if the folder can't be read
   */
  public static void main(String[] args) throws IOException {
    Main main = new Main(Sample.read(Path.of(args[0])));
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    for (int round = 1; round <= rounds; round++) {
      System.out.println("round " + round);
      main.round();
    }
  }

  private void round() {
    Analyzer analyzer = new Analyzer(true, true);
    Cleaner cleaner = Cleaner.load();
    LanguageDetector detector = LanguageDetector.load();
    Recognizer recognizer = Recognizer.load();
    int size = sample.files().size();
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
      return sample.document(i, Decoder.decode(sample.files().get(i)).text());
    } catch (NotTextException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private void step(String name, IntConsumer work) {
    long start = Sample.nanos();
    for (int i = 0; i < sample.files().size(); i++) {
      work.accept(i);
    }
    double seconds = (Sample.nanos() - start) / 1e9;
    System.out.println(
        String.format(
            Locale.ROOT,
            "  %-14s %7.2f s %8.1f MB/s",
            name,
            seconds,
            sample.bytes() / 1e6 / seconds));
  }
}
