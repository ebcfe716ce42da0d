package org.newsgrain.text.mention;

import org.newsgrain.text.name.Lexicon;

/**
 * Makes features of a word: how it is spelled and shaped, what the lexicon and the gazetteer know
 * of it and its neighbours, what stands beside the run of capitalised words it is in, and how the
 * rest of the document uses it. The numbers of the templates are part of the trained weights.
 */
final class Templates {

  private static final int LONGEST_SPELLED = 24;
  private static final int LONGEST_RUN = 8;

  /** What a neighbour is that lies beyond a paragraph. */
  private static final int NOTHING = 0x5EED;

  private static final int NO_CLASSES = 1 << 30;

  private final Words words;
  private final Lexicon lexicon;
  private final WordFacts facts;
  private final Evidence evidence;
  private final Features features = new Features();

  /** The first and the last word of the paragraph around the word in question, within sight. */
  private int from;

  private int to;

  Templates(Words words, Lexicon lexicon, WordFacts facts, Evidence evidence) {
    this.words = words;
    this.lexicon = lexicon;
    this.facts = facts;
    this.evidence = evidence;
  }

  Features at(int i) {
    features.clear();
    see(i);
    addOwn(i);
    features.endOwn();
    addLanguage(i);
    addNeighbours(i);
    addShapes(i);
    addClasses(i);
    addKnown(i);
    if (words.isCapitalised(i)) {
      addEvidence(i);
      addRun(i);
      addOtherPlaces(i);
    }
    return features;
  }

  private void see(int i) {
    from = i;
    while (from > i - LONGEST_RUN && from > 0 && words.gap(from) != Gap.PARAGRAPH) {
      from--;
    }
    to = i;
    while (to < i + LONGEST_RUN && to + 1 < words.size() && words.gap(to + 1) != Gap.PARAGRAPH) {
      to++;
    }
  }

  private int spelling(int i) {
    boolean seen = i >= from && i <= to && facts.spelling(i) != null;
    return seen ? facts.spelling(i).hashCode() : NOTHING;
  }

  private int classes(int i) {
    return i < from || i > to ? NO_CLASSES : facts.classes(i);
  }

  private int shape(int i) {
    return i < from || i > to ? NOTHING : facts.shape(i);
  }

  private int known(int i) {
    return i < from || i > to ? 0 : facts.known(i);
  }

  @SuppressWarnings("EnumOrdinal") // the order is part of the trained weights
  private int gap(int i) {
    return i <= from || i > to ? Gap.PARAGRAPH.ordinal() : words.gap(i).ordinal();
  }

  private void addOwn(int i) {
    int word = spelling(i);
    features.add(1, word);
    features.add(2, Features.pair(spelling(i - 1), word));
    features.add(3, Features.pair(word, spelling(i + 1)));
    addLetters(facts.spelling(i));
  }

  /** Runs of two to five letters, of which short and long ones only at the ends. */
  private void addLetters(String word) {
    int length = word.length();
    features.add(4, Math.min(length, LONGEST_SPELLED / 2));
    if (length > LONGEST_SPELLED) {
      return;
    }
    for (int start = -1; start < length; start++) {
      int hash = 0;
      int end = Math.min(length + 1, start + 5);
      for (int at = start; at < end; at++) {
        hash = hash * 65599 + (at < 0 ? '^' : at == length ? '$' : word.charAt(at));
        int run = at - start + 1;
        boolean edge = start < 0 || at == length;
        if (run == 3 || run == 4 || (run == 5 && edge) || (run == 2 && at == length)) {
          features.add(4 + run, hash);
        }
      }
    }
  }

  /** Names in general differ little between languages; which words have capitals does. */
  private void addLanguage(int i) {
    int language = lexicon.language().hashCode();
    int start = words.startsSentence(i) ? 1 : 0;
    int shape = shape(i);
    features.add(10, Features.pair(language, shape, start));
    features.add(11, Features.pair(language, known(i), shape));
    features.add(12, Features.pair(language, shape, Features.pair(shape(i - 1), shape(i + 1))));
    features.add(13, Features.pair(language, classes(i - 1)));
  }

  private void addNeighbours(int i) {
    features.add(14, 0);
    features.add(15, spelling(i - 1));
    features.add(16, spelling(i + 1));
    features.add(17, spelling(i - 2));
    features.add(18, spelling(i + 2));
    addEnd(19, i - 1);
    addEnd(20, i + 1);
  }

  private void addEnd(int template, int i) {
    if (spelling(i) != NOTHING) {
      String word = facts.spelling(i);
      int hash = 0;
      for (int k = Math.max(0, word.length() - 3); k < word.length(); k++) {
        hash = hash * 65599 + word.charAt(k);
      }
      features.add(template, hash);
    }
  }

  private void addShapes(int i) {
    int shape = shape(i);
    int before = shape(i - 1);
    int after = shape(i + 1);
    int nouns = lexicon.capitalNouns() ? 1 : 0;
    int start = words.startsSentence(i) ? 2 : 0;
    int headline = evidence.isHeadline(i) ? 2 : 0;
    features.add(21, shape);
    features.add(22, Features.pair(before, shape));
    features.add(23, Features.pair(shape, after));
    features.add(24, Features.pair(before, shape, after));
    features.add(25, Features.pair(shape, start + nouns));
    features.add(26, Features.pair(shape, headline + nouns));
    features.add(27, gap(i));
    features.add(28, gap(i + 1));
    features.add(29, Features.pair(gap(i), before, shape));
    features.add(30, Features.pair(gap(i + 1), shape, after));
  }

  private void addClasses(int i) {
    int own = classes(i);
    int before = classes(i - 1);
    int after = classes(i + 1);
    int shape = shape(i);
    features.addBits(31, own);
    features.addBits(32, before);
    features.addBits(33, after);
    features.addBits(34, classes(i - 2));
    features.addBits(35, classes(i + 2));
    features.add(36, Features.pair(own, shape));
    features.add(37, Features.pair(before, own, shape));
    features.add(38, Features.pair(after, own, shape));
    features.add(39, Features.pair(before, after, shape));
  }

  private void addKnown(int i) {
    int known = known(i);
    int shape = shape(i);
    if (known != 0) {
      features.add(40, known);
      features.add(41, Features.pair(known, shape, words.startsSentence(i) ? 1 : 0));
      features.add(42, Features.pair(known, shape(i - 1), shape(i + 1)));
      features.add(43, Features.pair(known, classes(i)));
      features.add(44, Features.pair(known, classes(i - 1)));
    }
    if (known(i - 1) != 0) {
      features.add(45, Features.pair(known(i - 1), shape));
    }
    if (known(i + 1) != 0) {
      features.add(46, Features.pair(known(i + 1), shape));
    }
  }

  private void addEvidence(int i) {
    int capitals = Math.min(3, evidence.trustedCapitals(words.string(i)));
    int seen = capitals * 2 + (evidence.isSmallElsewhere(words.string(i)) ? 1 : 0);
    int start = words.startsSentence(i) ? 4 : 0;
    int headline = evidence.isHeadline(i) ? 2 : 0;
    features.add(47, Features.pair(seen, start + headline));
    features.add(
        48, Features.pair(seen, shape(i), start + headline + (lexicon.capitalNouns() ? 1 : 0)));
  }

  /** The capitalised words around the word, and what stands before and after them. */
  private void addRun(int i) {
    int first = i;
    while (first > from && facts.joins(first) && words.isCapitalised(first - 1)) {
      first--;
    }
    int last = i;
    while (last < to && facts.joins(last + 1) && words.isCapitalised(last + 1)) {
      last++;
    }
    int place = Math.min(5, last - first + 1) * 8 + Math.min(5, i - first);
    features.add(49, place);
    features.add(50, Features.pair(place, shape(i)));
    features.add(51, spelling(first - 1));
    features.add(52, spelling(last + 1));
    features.add(53, Features.pair(classes(first - 1), i - first));
    features.add(54, Features.pair(classes(last + 1), last - i));
    features.add(55, spelling(last));
    features.add(56, spelling(first));
    features.addBits(57, classes(last));
    features.addBits(58, classes(first));
  }

  /** What stands beside the word where the document has it elsewhere. */
  private void addOtherPlaces(int i) {
    int before = 0;
    int after = 0;
    int kinds = 0;
    int known = 0;
    for (int place : facts.places(i)) {
      if (place != i) {
        boolean joined = words.joins(place);
        before |= joined ? facts.classes(place - 1) : 0;
        kinds |= kind(joined, place - 1);
        boolean goesOn = words.joins(place + 1);
        after |= goesOn ? facts.classes(place + 1) : 0;
        kinds |= kind(goesOn, place + 1) << 3;
        known |= 1 << facts.known(place);
      }
    }
    features.addBits(59, before);
    features.addBits(60, after);
    features.addBits(61, kinds);
    features.addBits(62, known);
    features.add(63, Features.pair(kinds, shape(i)));
  }

  private int kind(boolean joined, int neighbour) {
    if (!joined) {
      return 1;
    }
    return words.isCapitalised(neighbour) ? 2 : 4;
  }
}
