package org.newsgrain.text.language;

import java.util.Arrays;
import org.newsgrain.text.document.Mix;

/**
 * The scores of words that were met before, as most words of a text were: the features of a word
 * depend on its letters alone. A word has two places, in which it meets the last two of the words
 * that share them, so the memory never grows; words are told by their letters. Threads share it
 * without a lock: a word is put in its place whole, as its fields are final, and a thread that does
 * not see it there yet scores it anew, with the same result.
 */
final class WordMemory {

  /** Words of more letters are hardly ever met again. */
  static final int MOST_LETTERS = 24;

  /** Some 4 MB of words, more than a processor's nearest caches hold. */
  private static final int PLACES = 1 << 14;

  /** Letters are kept in longs, so many in each. */
  private static final int LETTERS_IN_LONG = 3;

  private static final int LETTER_BITS = 21;

  private final Word[] words = new Word[PLACES];
  private final int languages;
  private final int stride;

  /** Scores a word that is not in the memory. */
  @FunctionalInterface
  interface Scorer {

    /** Adds the features of the word from {@code start} to before {@code end}. */
    void score(Letters letters, int start, int end, Scores scores);
  }

  /** The scores of a word and after them, near for the processor, its letters. */
  private static final class Word {
    final long[] content;
    final int reach;

    Word(long[] content, int reach) {
      this.content = content;
      this.reach = reach;
    }
  }

  /** Empty, for scores in so many languages. */
  WordMemory(int languages) {
    this.languages = languages;
    stride = Scores.stride(languages);
  }

  /** Adds what a word of at most {@value #MOST_LETTERS} letters scores. */
  void add(Letters text, int start, int end, Scorer scorer, Scores scores) {
    long[] letters = letters(text, start, end);
    int place = place(letters);
    Word word = words[place];
    if (!isOf(letters, word)) {
      Word second = words[place + 1];
      words[place + 1] = word;
      word = isOf(letters, second) ? second : score(text, start, end, scorer, letters);
      words[place] = word;
    }
    scores.expect(word.reach);
    scores.addRow(word.content, 0);
  }

  private boolean isOf(long[] letters, Word word) {
    return word != null
        && Arrays.equals(word.content, stride, word.content.length, letters, 0, letters.length);
  }

  private Word score(Letters text, int start, int end, Scorer scorer, long[] letters) {
    Scores scores = new Scores(languages);
    scorer.score(text, start, end, scores);
    long[] row = scores.row();
    long[] content = Arrays.copyOf(row, stride + letters.length);
    System.arraycopy(letters, 0, content, stride, letters.length);
    return new Word(content, Scores.greatest(row));
  }

  private static long[] letters(Letters text, int start, int end) {
    long[] letters = new long[(end - start + LETTERS_IN_LONG - 1) / LETTERS_IN_LONG];
    for (int i = start, part = 0; i < end; part++) {
      long packed = 0;
      for (int limit = Math.min(end, i + LETTERS_IN_LONG); i < limit; i++) {
        packed = packed << LETTER_BITS | text.unit(i);
      }
      letters[part] = packed;
    }
    return letters;
  }

  /** The first of the two places of a word. */
  private static int place(long[] letters) {
    long hash = 0;
    for (long part : letters) {
      hash = Mix.of(hash + part);
    }
    return (int) hash & (PLACES - 2);
  }
}
