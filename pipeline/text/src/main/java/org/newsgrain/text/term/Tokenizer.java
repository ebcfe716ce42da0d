package org.newsgrain.text.term;

import org.newsgrain.text.document.LanguageTag;

/**
 * Finds the tokens of a text in one pass, without regular expressions. They are the words of <a
 * href="https://www.unicode.org/reports/tr29/tr29-43.html#Word_Boundaries">UAX #29</a> that hold a
 * letter or a digit, with rules of the language on top: a hyphen joins ({@code rysk-vitryska}), a
 * colon joins a name and its ending ({@code EU:s}), a full stop joins abbreviations ({@code U.S})
 * but not a sentence to the next one where the blank is missing, an elided article is a word of its
 * own ({@code l'|homme}), and addresses and hashtags are one token. Scripts without blanks between
 * words are left to the dictionaries of ICU4J. Immutable and thread-safe.
 */
public final class Tokenizer {

  private static final Tokenizer PLAIN = new Tokenizer(TokenRules.NONE);
  private static final Tokenizer GENERAL = of(LanguageTag.UND);

  private final TokenRules rules;

  private Tokenizer(TokenRules rules) {
    this.rules = rules;
  }

  /** The tokenizer of a language. */
  public static Tokenizer of(LanguageTag language) {
    return new Tokenizer(TokenRules.of(language));
  }

  /** The tokenizer of texts in no language known. */
  public static Tokenizer general() {
    return GENERAL;
  }

  /** The tokenizer with no rules but those of UAX #29. */
  static Tokenizer plain() {
    return PLAIN;
  }

  /** Whether it finds the same tokens in any text as {@link #general()} does. */
  public boolean isGeneral() {
    return rules == GENERAL.rules;
  }

  /** The tokens of {@code text}; any string is a text. */
  public Tokens tokenize(String text) {
    return new TokenScan(text, rules).run();
  }
}
