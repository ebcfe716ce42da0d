package org.newsgrain.text.name;

/** How a word is cased. */
public enum Shape {
  /** Starts with a small letter, or has no letter that knows case. */
  LOWER,
  /** Starts with a capital and goes on in small letters. */
  TITLE,
  /** Capitals only, two or more. */
  UPPER,
  /** Starts with a capital and has more of them among small letters. */
  MIXED;

  public static Shape of(String word) {
    if (word.isEmpty() || !isCapital(word.codePointAt(0))) {
      return LOWER;
    }
    int capitals = 0;
    int small = 0;
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      int c = word.codePointAt(i);
      capitals += isCapital(c) ? 1 : 0;
      small += Character.isLowerCase(c) ? 1 : 0;
    }
    if (capitals == 1) {
      return TITLE;
    }
    return small == 0 ? UPPER : MIXED;
  }

  public boolean isCapitalised() {
    return this != LOWER;
  }

  private static boolean isCapital(int c) {
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }
}
