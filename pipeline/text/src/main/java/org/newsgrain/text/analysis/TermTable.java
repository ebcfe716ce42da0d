package org.newsgrain.text.analysis;

import java.io.IOException;
import java.util.List;
import org.newsgrain.text.count.CountedDocument;
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
  int count(Tokens tokens, String source, CountedDocument document) {
    Word[] text = new Word[tokens.size()];
    String[] terms = new String[text.length];
    int[] added = new int[1];
    for (int i = 0; i < text.length; i++) {
      text[i] = words.find(tokens, i);
      terms[i] = text[i].uses().term;
      added[0] += text[i].uses().of(source).add(terms[i], text[i].spelling(), document) ? 1 : 0;
    }
    Phrases.find(
        tokens,
        terms,
        lexicon,
        longestPhrase,
        (first, last) -> {
          String kind = WordTable.kind(tokens.kind(first));
          Phrase phrase = phrases.find(text, first, last - first + 1, kind);
          String spelling = phrase.spelling(text, first);
          added[0] += phrase.of(source).add(phrase.term, spelling, document) ? 1 : 0;
        });
    return added[0];
  }

  /** How many terms there are. */
  int size() {
    return words.terms() + phrases.phrases();
  }

  /** Hands on all terms, in the order of their names. */
  void forEach(TermAction action) throws IOException {
    List<TermUses> ranked = words.ranked();
    Phrase[] sorted = phrases.sorted(ranked.size());
    int next = 0;
    for (TermUses word : ranked) {
      action.accept(word);
      for (; next < sorted.length && sorted[next].firstRank() == word.rank; next++) {
        action.accept(sorted[next]);
      }
    }
  }

  /** Takes a term. */
  interface TermAction {
    void accept(TermUses uses) throws IOException;
  }
}
