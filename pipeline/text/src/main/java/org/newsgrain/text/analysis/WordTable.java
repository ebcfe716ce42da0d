package org.newsgrain.text.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgrain.text.document.Utf8Order;
import org.newsgrain.text.term.Lexicon;
import org.newsgrain.text.term.TokenKind;
import org.newsgrain.text.term.Tokens;

/**
 * The words of one language by their spelling. A word that is known is found where it stands in a
 * text, without a string for it: that is what makes counting fast. Open addressing, half full at
 * most.
 */
final class WordTable {

  private static final int FIRST_CAPACITY = 1 << 10;

  private final Lexicon lexicon;
  private final Map<String, TermUses> terms = new HashMap<>();
  private final List<TermUses> all = new ArrayList<>();
  private Word[] words = new Word[FIRST_CAPACITY];
  private int size;

  WordTable(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The word that token {@code i} is. */
  Word find(Tokens tokens, int i) {
    int start = tokens.start(i);
    int length = tokens.end(i) - start;
    boolean isUrl = tokens.kind(i) == TokenKind.URL;
    int hash = hash(tokens.text(), start, length);
    int place = hash & (words.length - 1);
    for (Word word = words[place]; word != null; word = words[place]) {
      if (word.hash() == hash
          && word.isUrl() == isUrl
          && word.spelling().length() == length
          && tokens.text().startsWith(word.spelling(), start)) {
        return word;
      }
      place = (place + 1) & (words.length - 1);
    }
    Word word = new Word(tokens.string(i), hash, isUrl, uses(tokens, i));
    words[place] = word;
    size++;
    if (2 * size > words.length) {
      grow();
    }
    return word;
  }

  /** How many terms there are. */
  int terms() {
    return all.size();
  }

  /** All terms in the order of their names, each told its rank. */
  List<TermUses> ranked() {
    List<TermUses> ranked = new ArrayList<>(all);
    ranked.sort((a, b) -> Utf8Order.compare(a.term, b.term));
    for (int rank = 0; rank < ranked.size(); rank++) {
      ranked.get(rank).rank = rank;
    }
    return ranked;
  }

  private TermUses uses(Tokens tokens, int i) {
    String spelling = tokens.string(i);
    String term = tokens.kind(i) == TokenKind.URL ? spelling : lexicon.term(spelling);
    TermUses uses = terms.get(term);
    if (uses == null) {
      uses = new TermUses(all.size(), term, kind(tokens.kind(i)), 1);
      terms.put(term, uses);
      all.add(uses);
    }
    return uses;
  }

  /** What the tables call the kind. */
  static String kind(TokenKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private void grow() {
    Word[] before = words;
    words = new Word[before.length * 2];
    for (Word word : before) {
      if (word != null) {
        int place = word.hash() & (words.length - 1);
        while (words[place] != null) {
          place = (place + 1) & (words.length - 1);
        }
        words[place] = word;
      }
    }
  }

  private static int hash(String text, int start, int length) {
    int hash = length;
    for (int i = start; i < start + length; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return spread(hash);
  }

  /** Brings the high bits of a hash down to where tables look. */
  static int spread(int hash) {
    int mixed = hash * 0x9e3779b1;
    return mixed ^ (mixed >>> 15);
  }
}
