package org.newsgrain.text.analysis;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.newsgrain.text.clean.CleanText;
import org.newsgrain.text.clean.Cleaner;
import org.newsgrain.text.clean.Context;
import org.newsgrain.text.clean.Customs;
import org.newsgrain.text.clean.Recurrences;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.language.LanguageDetector;
import org.newsgrain.text.language.LanguageGuess;
import org.newsgrain.text.mention.Mention;
import org.newsgrain.text.mention.Recognizer;
import org.newsgrain.text.term.Tokenizer;
import org.newsgrain.text.term.Tokens;

/**
 * Takes an article through the rooms: lines, language, tokens, mentions. Each model is loaded once
 * for all threads, when it is first asked for.
 */
public final class Analyzer {

  private static final Map<Customs, Cleaner> CLEANERS = new ConcurrentHashMap<>();

  private final boolean cleaning;
  private final boolean recognizing;
  private final Customs customs;
  private final Cleaner cleaner;

  /**
   * @param cleaning whether lines that are not the article are taken out
   * @param recognizing whether mentions are looked for
   */
  public Analyzer(boolean cleaning, boolean recognizing) {
    this(cleaning, recognizing, Customs.NONE);
  }

  /**
   * @param cleaning whether lines that are not the article are taken out
   * @param recognizing whether mentions are looked for
   * @param customs what an analyst says of the lines
   */
  public Analyzer(boolean cleaning, boolean recognizing, Customs customs) {
    this.cleaning = cleaning;
    this.recognizing = recognizing;
    this.customs = customs;
    this.cleaner = CLEANERS.computeIfAbsent(customs, Cleaner::load);
  }

  /**
   * The lines of {@code document}, those of the article and the others.
   *
   * @param recurrences which lines recur in its source
   */
  public CleanText clean(Document document, Recurrences recurrences) {
    return cleaning
        ? cleaner.clean(document.text(), context(document), recurrences)
        : cleaner.keepAll(document.text());
  }

  /** The language is asked for only if it matters, as it is not yet that of the article alone. */
  private Context context(Document document) {
    LanguageTag language = LanguageTag.UND;
    if (customs.askForLanguage()) {
      String whole = cleaner.keepAll(document.text()).reading();
      language = Detection.DETECTOR.detect(whole, document.languageHint()).language();
    }
    return new Context(document.source(), language);
  }

  /** All that is to be found in {@code document}, taken alone. */
  public Analysis analyze(Document document) {
    return analyze(document, Recurrences.NONE);
  }

  /** All that is to be found in {@code document}, of which it is known which lines recur. */
  public Analysis analyze(Document document, Recurrences recurrences) {
    CleanText clean = clean(document, recurrences);
    return analyze(document, clean, language(document, clean));
  }

  /** The language of {@code document}, of whose lines it is known which are the article. */
  public LanguageGuess language(Document document, CleanText clean) {
    return Detection.DETECTOR.detect(clean.reading(), document.languageHint());
  }

  /** All that is to be found in the lines of {@code document} that are known to be the article. */
  public Analysis analyze(Document document, CleanText clean, LanguageGuess guess) {
    Tokenizer tokenizer = Tokenizer.of(guess.language());
    Tokens tokens = tokenizer.tokenize(clean.reading());
    List<Mention> mentions =
        recognizing ? mentions(tokenizer, tokens, guess.language()) : List.of();
    return new Analysis(document, clean, guess, tokens, mentions);
  }

  /** Names are known by their words in any language, so these are looked for. */
  private static List<Mention> mentions(Tokenizer tokenizer, Tokens tokens, LanguageTag language) {
    Tokens general = tokenizer.isGeneral() ? tokens : Tokenizer.general().tokenize(tokens.text());
    return Recognition.RECOGNIZER.recognize(general, language);
  }

  private static final class Detection {
    static final LanguageDetector DETECTOR = LanguageDetector.load();
  }

  private static final class Recognition {
    static final Recognizer RECOGNIZER = Recognizer.load();
  }
}
