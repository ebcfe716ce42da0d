package org.newsgrain.text.term;

/** What a token is; the names, in lower case, stand in the {@code terms} table. */
public enum TokenKind {
  /** At least one letter. */
  WORD,
  /** Digits, with no letter among them. */
  NUMBER,
  /** {@code #} and a word. */
  HASHTAG,
  /** {@code @} and a word. */
  MENTION,
  /** A web address. */
  URL,
  /** An e-mail address. */
  EMAIL
}
