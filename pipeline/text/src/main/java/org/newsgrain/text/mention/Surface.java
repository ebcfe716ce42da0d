package org.newsgrain.text.mention;

/** How a name is written. */
final class Surface {

  private Surface() {}

  static String of(Words words, Guess guess) {
    return fold(words.span(guess.first(), guess.last()).of(words.text()));
  }

  /** White space folded to one blank. */
  static String fold(String written) {
    StringBuilder folded = new StringBuilder(written.length());
    boolean blank = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = true;
      } else {
        folded.append(blank && folded.length() > 0 ? " " : "").append(c);
        blank = false;
      }
    }
    return folded.toString();
  }
}
