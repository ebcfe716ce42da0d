package org.newsgrain.text.analysis;

import java.util.List;
import org.newsgrain.text.clean.CleanText;
import org.newsgrain.text.clean.Cleaner;
import org.newsgrain.text.clean.Recurrences;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.entity.Mention;
import org.newsgrain.text.entity.Recognizer;
import org.newsgrain.text.language.LanguageDetector;
import org.newsgrain.text.language.LanguageGuess;
import org.newsgrain.text.term.Tokenizer;
import org.newsgrain.text.term.Tokens;

/**
 * Takes an article through the rooms: lines, language, tokens, mentions. Each model is loaded once
 * for all threads, when it is first asked for.
 */
public final class Analyzer {

  private final boolean cleaning;
  private final boolean recognizing;

  /**
   * @param cleaning whether lines that are not the article are taken out
   * @param recognizing whether mentions are looked for
   */
  public Analyzer(boolean cleaning, boolean recognizing) {
    this.cleaning = cleaning;
    this.recognizing = recognizing;
  }

  /** The lines of {@code text}, those of the article and the others. */
  public CleanText clean(String text) {
    return clean(text, Recurrences.NONE);
  }

  /** The same for a text of which it is known which lines recur in its source. */
  public CleanText clean(String text, Recurrences recurrences) {
    return cleaning ? Cleaning.CLEANER.clean(text, recurrences) : Cleaning.CLEANER.keepAll(text);
  }

  /** All that is to be found in {@code document}, taken alone. */
  public Analysis analyze(Document document) {
    return analyze(document, Recurrences.NONE);
  }

  /** All that is to be found in {@code document}, of which it is known which lines recur. */
  public Analysis analyze(Document document, Recurrences recurrences) {
    CleanText clean = clean(document.text(), recurrences);
    LanguageGuess guess = Detection.DETECTOR.detect(clean.reading(), document.languageHint());
    Tokens tokens = Tokenizer.tokenize(clean.reading());
    List<Mention> mentions =
        recognizing ? Recognition.RECOGNIZER.recognize(tokens, guess.language()) : List.of();
    return new Analysis(document, clean, guess, tokens, mentions);
  }

  private static final class Cleaning {
    static final Cleaner CLEANER = Cleaner.load();
  }

  private static final class Detection {
    static final LanguageDetector DETECTOR = LanguageDetector.load();
  }

  private static final class Recognition {
    static final Recognizer RECOGNIZER = Recognizer.load();
  }
}
