package org.newsgrain.text.analysis;

import java.util.List;
import org.newsgrain.text.clean.CleanText;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.language.LanguageGuess;
import org.newsgrain.text.mention.Mention;
import org.newsgrain.text.term.TokenKind;
import org.newsgrain.text.term.Tokens;

/**
 * All that was found in one article.
 *
 * @param document the article as it came in
 * @param clean its lines, kept and removed
 * @param guess its language
 * @param tokens the tokens of its kept lines, at their places in the document's text
 * @param mentions the persons, organizations and locations it mentions, likewise
 */
public record Analysis(
    Document document,
    CleanText clean,
    LanguageGuess guess,
    Tokens tokens,
    List<Mention> mentions) {

  /** How many words the article has. */
  public int words() {
    int words = 0;
    for (int i = 0; i < tokens.size(); i++) {
      words += tokens.kind(i) == TokenKind.WORD ? 1 : 0;
    }
    return words;
  }
}
