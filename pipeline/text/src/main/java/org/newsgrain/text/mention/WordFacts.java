package org.newsgrain.text.mention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.newsgrain.text.name.EntityType;
import org.newsgrain.text.name.Gazetteer;
import org.newsgrain.text.name.KnownName;
import org.newsgrain.text.name.Lexicon;
import org.newsgrain.text.name.WordSet;

/** What is known of each word that stands in or near a name. */
final class WordFacts {

  /** So many words beside a capitalised one may belong to its name: "Uppsala universitet". */
  private static final int REACH = 2;

  /** Features look so much farther than names reach. */
  private static final int SIGHT = 3;

  /** The first so many places of a word are enough to know it by. */
  private static final int MOST_PLACES = 13;

  private static final int[] NOWHERE = {};

  private final Words words;
  private final int size;
  private final boolean[] candidates;
  private final String[] spellings;
  private final int[] classes;
  private final int[] shapes;

  /** The gazetteer's label of each word; 0 where it knows none. */
  private final byte[] known;

  private final Map<String, int[]> places = new HashMap<>();

  private WordFacts(Words words) {
    this.words = words;
    size = words.size();
    candidates = new boolean[size];
    spellings = new String[size];
    classes = new int[size];
    shapes = new int[size];
    known = new byte[size];
  }

  static WordFacts of(Words words, Lexicon lexicon) {
    WordFacts facts = new WordFacts(words);
    facts.findCandidates();
    facts.readWords(lexicon);
    facts.findKnown(lexicon.gazetteer());
    return facts;
  }

  private void findCandidates() {
    for (int i = 0; i < size; i++) {
      if (words.isCapitalised(i)) {
        candidates[i] = true;
        for (int k = i; k > 0 && k > i - REACH && words.joins(k); k--) {
          candidates[k - 1] = true;
        }
        for (int k = i + 1; k <= i + REACH && words.joins(k); k++) {
          candidates[k] = true;
        }
      }
    }
  }

  private void readWords(Lexicon lexicon) {
    int read = 0;
    for (int i = 0; i < size; i++) {
      if (candidates[i]) {
        for (int k = Math.max(read, i - SIGHT); k < Math.min(size, i + SIGHT + 1); k++) {
          read(k, lexicon);
        }
        read = Math.min(size, i + SIGHT + 1);
      }
    }
  }

  private void read(int i, Lexicon lexicon) {
    String folded = WordSet.fold(words.string(i));
    classes[i] = lexicon.classes(folded);
    spellings[i] = LatinLetters.of(folded);
    shapes[i] = shape(words.string(i));
    if (words.isCapitalised(i)) {
      places.merge(spellings[i], new int[] {i}, WordFacts::append);
    }
  }

  private static int[] append(int[] some, int[] more) {
    if (some.length == MOST_PLACES) {
      return some;
    }
    int[] all = Arrays.copyOf(some, some.length + 1);
    all[some.length] = more[0];
    return all;
  }

  /** The kinds of characters, of each run of one kind no more than two. */
  private static int shape(String word) {
    int shape = 0;
    int last = 0;
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      int kind = kind(word.charAt(i));
      run = kind == last ? run + 1 : 1;
      shape = run <= 2 ? shape * 31 + kind : shape;
      last = kind;
    }
    return shape;
  }

  private static int kind(char c) {
    if (Character.isUpperCase(c)) {
      return 1;
    } else if (Character.isLowerCase(c)) {
      return 2;
    } else if (Character.isDigit(c)) {
      return 3;
    } else if (Character.isLetter(c)) {
      return 4;
    }
    return c == '-' ? 5 : c == '.' ? 6 : 7;
  }

  private void findKnown(Gazetteer gazetteer) {
    int i = 0;
    while (i < size) {
      i = words.isCapitalised(i) || words.isCaseless(i) ? knownAt(i, gazetteer) : i + 1;
    }
  }

  /** Marks the longest known name that starts at word {@code first}; where to go on. */
  private int knownAt(int first, Gazetteer gazetteer) {
    EntityType type = null;
    int end = first;
    String phrase = words.string(first);
    for (int last = first; ; last++) {
      KnownName found = gazetteer.findInflected(phrase).orElse(null);
      if (found != null) {
        type = found.type();
        end = last;
      }
      if (!gazetteer.goesOn(phrase) || !words.joins(last + 1)) {
        break;
      }
      phrase = phrase + " " + words.string(last + 1);
    }
    if (type != null) {
      for (int i = first; i <= end; i++) {
        known[i] = (byte) Labels.of(type, i == first, i == end);
      }
    }
    return end + 1;
  }

  boolean isCandidate(int i) {
    return candidates[i];
  }

  /** Whether a name may go on from word {@code i - 1} to word {@code i}. */
  boolean joins(int i) {
    Gap gap = words.gap(i);
    boolean parts = gap == Gap.PARAGRAPH || gap == Gap.STOP || gap == Gap.QUOTE;
    return i > 0 && !parts && !words.isCut(i - 1);
  }

  /** The word without regard to case, in Latin letters where these are known. */
  String spelling(int i) {
    return spellings[i];
  }

  int classes(int i) {
    return classes[i];
  }

  int shape(int i) {
    return shapes[i];
  }

  int known(int i) {
    return known[i];
  }

  /** Where the document has the word of place {@code i} with a capital, that place included. */
  int[] places(int i) {
    return places.getOrDefault(spellings[i], NOWHERE);
  }
}
