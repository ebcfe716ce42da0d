package org.newsgrain.text.analysis;

import com.carrotsearch.hppc.IntArrayList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.newsgrain.text.document.Utf8Order;
import org.newsgrain.text.term.Lexicon;
import org.newsgrain.text.term.TokenKind;
import org.newsgrain.text.term.Tokens;

/**
 * The words of one language by their spelling, and the terms that they are counted under, both
 * numbered from 0. A word that is known is found where it stands in a text, without a string for
 * it: that is what makes counting fast. Open addressing, half full at most.
 */
final class WordTable {

  private static final int FIRST_CAPACITY = 1 << 10;

  private final Lexicon lexicon;
  private final List<String> spellings = new ArrayList<>();
  private final IntArrayList termOf = new IntArrayList();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<TokenKind> kinds = new ArrayList<>();
  private final BitSet functionWords = new BitSet();

  /** The hash of a word in the upper half, its number and one in the lower; 0 where none is. */
  private long[] slots = new long[FIRST_CAPACITY];

  WordTable(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The words that the tokens are. */
  int[] find(Tokens tokens) {
    int[] words = new int[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = find(tokens, i);
    }
    return words;
  }

  private int find(Tokens tokens, int i) {
    int start = tokens.start(i);
    int hash = hash(tokens, i);
    int place = hash & (slots.length - 1);
    for (long slot = slots[place]; slot != 0; slot = slots[place]) {
      int word = (int) slot - 1;
      if ((int) (slot >>> Integer.SIZE) == hash && isAt(tokens, i, start, spellings.get(word))) {
        return word;
      }
      place = (place + 1) & (slots.length - 1);
    }
    return add(tokens, i, place, hash);
  }

  private static boolean isAt(Tokens tokens, int i, int start, String spelling) {
    return spelling.length() == tokens.end(i) - start && tokens.text().startsWith(spelling, start);
  }

  private int add(Tokens tokens, int i, int place, int hash) {
    String spelling = tokens.string(i);
    TokenKind kind = tokens.kind(i);
    // An address means what it says in the case it has.
    String term = kind == TokenKind.URL ? spelling : lexicon.term(spelling);
    int number = numbers.computeIfAbsent(term, name -> addTerm(name, kind));
    String name = names.get(number);
    int word = spellings.size();
    spellings.add(spelling.equals(name) ? name : spelling);
    termOf.add(number);
    slots[place] = (long) hash << Integer.SIZE | (word + 1);
    if (2 * spellings.size() > slots.length) {
      grow();
    }
    return word;
  }

  private int addTerm(String name, TokenKind kind) {
    int term = names.size();
    names.add(name);
    kinds.add(kind);
    functionWords.set(term, lexicon.isStopword(name));
    return term;
  }

  /** How many words there are. */
  int size() {
    return spellings.size();
  }

  /** How many terms there are, each of which is at least one of the words. */
  int terms() {
    return names.size();
  }

  /** How a word is written. */
  String spelling(int word) {
    return spellings.get(word);
  }

  /** Whether a word is written as the term that it is counted under is called. */
  @SuppressWarnings("ReferenceEquality") // it is the same string if it is an equal one
  boolean isCalledSo(int word) {
    return spellings.get(word) == names.get(termOf.get(word));
  }

  /** The term that a word is counted under. */
  int term(int word) {
    return termOf.get(word);
  }

  /** What a term is called. */
  String name(int term) {
    return names.get(term);
  }

  /** What a term is. */
  TokenKind kind(int term) {
    return kinds.get(term);
  }

  /** Whether a word is one of those that hold the others together. */
  boolean isFunctionWord(int word) {
    return functionWords.get(termOf.get(word));
  }

  /** Where each word's term stands among all terms in the order of their names. */
  int[] ranks() {
    int[] ofTerm = new int[terms()];
    int[] rank = new int[1];
    IntStream.range(0, ofTerm.length)
        .boxed()
        .sorted(Comparator.comparing(names::get, Utf8Order.COMPARATOR))
        .forEachOrdered(term -> ofTerm[term] = rank[0]++);
    return IntStream.range(0, size()).map(word -> ofTerm[term(word)]).toArray();
  }

  private void grow() {
    long[] before = slots;
    slots = new long[before.length * 2];
    for (long slot : before) {
      if (slot != 0) {
        int place = (int) (slot >>> Integer.SIZE) & (slots.length - 1);
        while (slots[place] != 0) {
          place = (place + 1) & (slots.length - 1);
        }
        slots[place] = slot;
      }
    }
  }

  /** Of what is written; another one if it is an address, so that it isn't taken for the word. */
  private static int hash(Tokens tokens, int i) {
    String text = tokens.text();
    int end = tokens.end(i);
    int hash = 0;
    for (int at = tokens.start(i); at < end; at++) {
      hash = 31 * hash + text.charAt(at);
    }
    int mixed = hash * 0x9e3779b1;
    mixed ^= mixed >>> 15;
    return tokens.kind(i) == TokenKind.URL ? ~mixed : mixed;
  }
}
