package org.newsgrain.text.analysis;

import java.util.function.Consumer;
import org.newsgrain.text.count.CountedDocument;
import org.newsgrain.text.count.TermTally;
import org.newsgrain.text.term.Lexicon;
import org.newsgrain.text.term.Phrases;
import org.newsgrain.text.term.Tokens;

/** The terms of many articles in one language, as each source uses them. */
final class TermTable {

  private final Lexicon lexicon;
  private final int longestPhrase;
  private final WordTable words;
  private final PhraseTable phrases = new PhraseTable();

  /**
   * @param longestPhrase how many words a phrase may have; 1 for no phrases
   */
  TermTable(Lexicon lexicon, int longestPhrase) {
    this.lexicon = lexicon;
    this.longestPhrase = longestPhrase;
    this.words = new WordTable(lexicon);
  }

  /** Counts an article; how many uses by document were added. */
  int count(Tokens tokens, int source, CountedDocument document) {
    Word[] text = new Word[tokens.size()];
    String[] terms = new String[text.length];
    int[] added = new int[1];
    for (int i = 0; i < text.length; i++) {
      text[i] = words.find(tokens, i);
      terms[i] = text[i].uses().term;
      added[0] += count(text[i].uses(), text[i].spelling(), source, document);
    }
    Phrases.find(
        tokens,
        terms,
        lexicon,
        longestPhrase,
        (first, last) -> {
          String kind = WordTable.kind(tokens.kind(first));
          Phrase phrase = phrases.find(text, first, last - first + 1, kind);
          added[0] += count(phrase, phrase.spelling(text, first), source, document);
        });
    return added[0];
  }

  private static int count(TermUses uses, String spelling, int source, CountedDocument document) {
    TermTally tally = uses.of(source);
    tally.spellings().add(spelling, 1);
    return tally.occurrences().addOne(document) ? 1 : 0;
  }

  /** How many terms there are. */
  int size() {
    return words.terms().size() + phrases.phrases().size();
  }

  /** Hands on each term. */
  void forEach(Consumer<TermUses> action) {
    words.terms().forEach(action);
    phrases.phrases().forEach(action);
  }
}
