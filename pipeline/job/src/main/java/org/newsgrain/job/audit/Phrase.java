package org.newsgrain.job.audit;

/** Several words as one term. */
final class Phrase {

  private Phrase() {}

  /** The words from {@code first} to {@code last}, one blank apart. */
  static String of(String[] words, int first, int last) {
    StringBuilder phrase = new StringBuilder(words[first]);
    for (int i = first + 1; i <= last; i++) {
      phrase.append(' ').append(words[i]);
    }
    return phrase.toString();
  }
}
