package org.newsgrain.text.analysis;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.newsgrain.text.term.TokenKind;

/**
 * The terms of one language in the order of their names. Only words are compared as strings;
 * phrases are dealt out by the ranks of their words, the last word first (radix sort). A blank
 * stands before all that a word may hold, so phrases are in the order of their names if they are in
 * that of their words.
 */
final class SortedTerms {

  /** What the tables call the kinds. */
  private static final Map<TokenKind, String> KINDS = new EnumMap<>(TokenKind.class);

  static {
    for (TokenKind kind : TokenKind.values()) {
      KINDS.put(kind, kind.name().toLowerCase(Locale.ROOT));
    }
  }

  private final WordTable words;
  private final PhraseTable phrases;
  private final SourceOrder documents;

  /** The rank of each word's term; several words may be one term. */
  private final int[] ranks;

  SortedTerms(WordTable words, PhraseTable phrases, SourceOrder documents) {
    this.words = words;
    this.phrases = phrases;
    this.documents = documents;
    this.ranks = words.ranks();
  }

  /** Hands on every term with its uses. */
  void forEach(Uses.ByItem wordUses, Uses.ByItem phraseUses, TermTable.Action action)
      throws IOException {
    int[] wordOrder = dealt(IntStream.range(0, words.size()).toArray(), ranks);
    int[] phraseOrder = phraseOrder(phraseUses);
    int next = 0;
    int start = 0;
    while (start < wordOrder.length) {
      int rank = ranks[wordOrder[start]];
      start = handOnWord(wordOrder, start, wordUses, action);
      while (next < phraseOrder.length && rank(phraseOrder[next], 0) == rank) {
        next = handOnPhrase(phraseOrder, next, phraseUses, action);
      }
    }
  }

  /** Hands on the term that starts at {@code start}; where the next one starts. */
  private int handOnWord(int[] order, int start, Uses.ByItem uses, TermTable.Action action)
      throws IOException {
    int term = words.term(order[start]);
    TermUses all = new TermUses(documents, words.name(term));
    int end = start;
    for (; end < order.length && words.term(order[end]) == term; end++) {
      all.add(words.spelling(order[end]), uses, order[end]);
    }
    action.accept(words.name(term), all.tally(KINDS.get(words.kind(term)), 1));
    return end;
  }

  private int handOnPhrase(int[] order, int start, Uses.ByItem uses, TermTable.Action action)
      throws IOException {
    String name = name(order[start]);
    TermUses all = new TermUses(documents, name);
    int end = start;
    for (; end < order.length && isSame(order[start], order[end]); end++) {
      all.add(spelling(order[end], name), uses, order[end]);
    }
    action.accept(name, all.tally(KINDS.get(TokenKind.WORD), phrases.length(order[start])));
    return end;
  }

  private String name(int phrase) {
    String name = words.name(words.term(phrases.word(phrase, 0)));
    for (int i = 1; i < phrases.length(phrase); i++) {
      name = name + ' ' + words.name(words.term(phrases.word(phrase, i)));
    }
    return name;
  }

  /** How a phrase is written, which most often is what it is called. */
  private String spelling(int phrase, String name) {
    String spelling = words.spelling(phrases.word(phrase, 0));
    boolean same = words.isCalledSo(phrases.word(phrase, 0));
    for (int i = 1; i < phrases.length(phrase); i++) {
      same &= words.isCalledSo(phrases.word(phrase, i));
    }
    for (int i = 1; i < phrases.length(phrase) && !same; i++) {
      spelling = spelling + ' ' + words.spelling(phrases.word(phrase, i));
    }
    return same ? name : spelling;
  }

  /** Whether two phrases are the same term. */
  private boolean isSame(int a, int b) {
    int length = phrases.length(a);
    boolean same = length == phrases.length(b);
    for (int i = 0; i < length && same; i++) {
      same = rank(a, i) == rank(b, i);
    }
    return same;
  }

  /** The phrases that are used, in the order of their names. */
  private int[] phraseOrder(Uses.ByItem uses) {
    int[] order = IntStream.range(0, phrases.size()).filter(uses::any).toArray();
    for (int i = longest(order) - 1; i >= 0; i--) {
      int[] ofPhrase = new int[phrases.size()];
      for (int phrase : order) {
        // one that has ended stands before all that go on
        ofPhrase[phrase] = i < phrases.length(phrase) ? rank(phrase, i) + 1 : 0;
      }
      order = dealt(order, ofPhrase);
    }
    return order;
  }

  private int longest(int[] order) {
    return IntStream.of(order).map(phrases::length).max().orElse(0);
  }

  private int rank(int phrase, int i) {
    return ranks[phrases.word(phrase, i)];
  }

  /** Items in the order of their keys, those with the same key as they stood before. */
  private static int[] dealt(int[] items, int[] keys) {
    int most = IntStream.of(keys).max().orElse(0);
    int[] next = new int[most + 2];
    for (int item : items) {
      next[keys[item] + 1]++;
    }
    for (int key = 0; key <= most; key++) {
      next[key + 1] += next[key];
    }
    int[] dealt = new int[items.length];
    for (int item : items) {
      dealt[next[keys[item]]++] = item;
    }
    return dealt;
  }
}
