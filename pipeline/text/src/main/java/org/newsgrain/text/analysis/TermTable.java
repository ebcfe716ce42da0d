package org.newsgrain.text.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.newsgrain.text.count.CountedDocument;
import org.newsgrain.text.count.TermTally;
import org.newsgrain.text.term.Lexicon;
import org.newsgrain.text.term.Phrases;
import org.newsgrain.text.term.Tokens;

/**
 * The terms of many articles in one language. Articles are written down as numbers of words and
 * phrases, and counted at the end, when these numbers are sorted.
 */
final class TermTable {

  /** With its strings, its places in tables and what sorting it takes. */
  private static final long BYTES_PER_WORD = 240;

  private static final long BYTES_PER_PHRASE = 72;

  /** Where it is written down, half of that in reserve, and once more where it is sorted. */
  private static final long BYTES_PER_USE = 10;

  private final int longestPhrase;
  private final WordTable words;
  private final PhraseTable phrases = new PhraseTable();
  private final Uses wordUses = new Uses();
  private final Uses phraseUses = new Uses();
  private final List<CountedDocument> documents = new ArrayList<>();
  private final List<String> sources = new ArrayList<>();

  /**
   * @param longestPhrase how many words a phrase may have; 1 for no phrases
   */
  TermTable(Lexicon lexicon, int longestPhrase) {
    this.longestPhrase = longestPhrase;
    this.words = new WordTable(lexicon);
  }

  /** Counts an article. */
  void count(Tokens tokens, String source, CountedDocument document) {
    int[] text = words.find(tokens);
    wordUses.add(text);
    Phrases.find(
        tokens,
        i -> words.isFunctionWord(text[i]),
        longestPhrase,
        (first, last) -> phraseUses.add(phrases.find(text, first, last)));
    wordUses.endDocument();
    phraseUses.endDocument();
    documents.add(document);
    sources.add(source);
  }

  /** About how many bytes of memory it takes, sorting included. */
  long weight() {
    return BYTES_PER_WORD * words.size()
        + BYTES_PER_PHRASE * phrases.size()
        + BYTES_PER_USE * ((long) wordUses.size() + phraseUses.size());
  }

  /** Hands on all terms, in the order of their names. */
  void forEach(Action action) throws IOException {
    SourceOrder order = new SourceOrder(documents, sources);
    new SortedTerms(words, phrases, order)
        .forEach(
            wordUses.byItem(words.size(), order.order()),
            phraseUses.byItem(phrases.size(), order.order()),
            action);
  }

  /** Takes a term and all that is counted of it. */
  interface Action {
    void accept(String term, TermTally tally) throws IOException;
  }
}
