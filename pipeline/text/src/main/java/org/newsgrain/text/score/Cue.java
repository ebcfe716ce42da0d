package org.newsgrain.text.score;

import java.util.Map;

/** What kind of furniture a phrase of the packs has found in a block. */
public enum Cue {
  /** No phrase stands in the block. */
  NONE,
  /** Readers' comments. */
  COMMENTS,
  /** Other articles. */
  RELATED,
  /** Sharing and following. */
  SHARE,
  /** Subscribing, logging in, paying, consenting. */
  PROMPT,
  /** Who wrote it. */
  AUTHOR,
  /** Rights and sources. */
  CREDIT,
  /** Dates and times. */
  STAMP,
  /** Buttons, sections, advertising. */
  CONTROL;

  private static final Map<String, Cue> BY_FAMILY =
      Map.ofEntries(
          Map.entry("comments", COMMENTS),
          Map.entry("related", RELATED),
          Map.entry("share", SHARE),
          Map.entry("app", SHARE),
          Map.entry("newsletter", PROMPT),
          Map.entry("subscribe", PROMPT),
          Map.entry("login", PROMPT),
          Map.entry("paywall", PROMPT),
          Map.entry("cookie", PROMPT),
          Map.entry("author", AUTHOR),
          Map.entry("byline", AUTHOR),
          Map.entry("copyright", CREDIT),
          Map.entry("source", CREDIT),
          Map.entry("photo", CREDIT),
          Map.entry("caption", CREDIT),
          Map.entry("dateline", STAMP),
          Map.entry("reading", STAMP));

  /**
   * Its number among the values of a signal. The weights are learned for this order: add at the end
   * only.
   */
  @SuppressWarnings("EnumOrdinal") // see above
  int index() {
    return ordinal();
  }

  /** The kind of a rule such as {@code comments.form.sv}. */
  public static Cue of(String rule) {
    int dot = rule.indexOf('.');
    return BY_FAMILY.getOrDefault(dot < 0 ? rule : rule.substring(0, dot), CONTROL);
  }
}
