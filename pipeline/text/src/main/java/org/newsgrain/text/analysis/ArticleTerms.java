package org.newsgrain.text.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.newsgrain.text.count.Spellings;
import org.newsgrain.text.term.Lexicon;
import org.newsgrain.text.term.Phrases;
import org.newsgrain.text.term.TokenKind;
import org.newsgrain.text.term.Tokens;

/** The terms of one article and how often it uses each. */
final class ArticleTerms {

  /** One term of the article. */
  static final class Use {
    final String kind;
    final int words;
    final Spellings spellings = new Spellings();
    int count;

    private Use(String kind, int words) {
      this.kind = kind;
      this.words = words;
    }
  }

  private final Map<String, Use> uses = new HashMap<>();
  private final Tokens tokens;
  private final String[] terms;

  private ArticleTerms(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.terms = new String[tokens.size()];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = term(i, lexicon);
    }
  }

  /**
   * The terms of {@code tokens}.
   *
   * @param longestPhrase how many words a phrase may have; 1 for no phrases
   */
  static Map<String, Use> of(Tokens tokens, Lexicon lexicon, int longestPhrase) {
    ArticleTerms article = new ArticleTerms(tokens, lexicon);
    for (int i = 0; i < tokens.size(); i++) {
      article.add(i, i);
    }
    Phrases.find(tokens, article.terms, lexicon, longestPhrase, article::add);
    return article.uses;
  }

  private String term(int i, Lexicon lexicon) {
    String spelling = tokens.string(i);
    // The path of a web address means what it says in the case it has.
    return tokens.kind(i) == TokenKind.URL ? spelling : lexicon.term(spelling);
  }

  private void add(int first, int last) {
    String kind = tokens.kind(first).name().toLowerCase(Locale.ROOT);
    Use use =
        uses.computeIfAbsent(join(terms, first, last), term -> new Use(kind, last - first + 1));
    use.count++;
    use.spellings.add(spelling(first, last), 1);
  }

  private String spelling(int first, int last) {
    StringBuilder spelling = new StringBuilder(tokens.string(first));
    for (int i = first + 1; i <= last; i++) {
      spelling.append(' ').append(tokens.string(i));
    }
    return spelling.toString();
  }

  private static String join(String[] terms, int first, int last) {
    return first == last
        ? terms[first]
        : String.join(" ", Arrays.asList(terms).subList(first, last + 1));
  }
}
