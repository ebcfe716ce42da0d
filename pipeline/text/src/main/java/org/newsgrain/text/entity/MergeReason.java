package org.newsgrain.text.entity;

/** Why a name belongs to its entity. */
public enum MergeReason {
  /** It is the most frequent of the full names. */
  ITSELF("the spelling that the others were compared with"),
  /** The gazetteer knows it. */
  KNOWN("a name of the same thing in the gazetteer"),
  /** It differs in marks, signs and letter case at most. */
  FOLDED("the same but for accents, signs and case"),
  /** It sounds like the most frequent full name. */
  ALIKE("another spelling that sounds alike"),
  /** It is the family name of just one. */
  LONE("the only full name that it fits");

  private final String text;

  MergeReason(String text) {
    this.text = text;
  }

  /** The reason in one plain phrase. */
  public String text() {
    return text;
  }
}
