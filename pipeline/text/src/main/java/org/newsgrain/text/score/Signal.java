package org.newsgrain.text.score;

import java.util.Locale;

/**
 * One thing that can be seen of a block, as a small number. What the numbers of a signal mean is
 * told where it is read; how many there are is its {@link #size}.
 */
public enum Signal {
  /** Length in characters, those of scripts without blanks counted twice. */
  LENGTH(16),
  /** Number of words. */
  WORDS(10),
  /** Kind of the last character, quotes and brackets apart. */
  ENDS(11),
  /** Kind of the first character. */
  STARTS(9),
  /** Ends of sentences in it. */
  STOPS(5),
  /** Commas in it. */
  COMMAS(4),
  /** Share of its words, the first one left out, with a capital. */
  CAPITALISED(8),
  /** Share of its letters that are capitals. */
  UPPERCASE(5),
  /** Share of its characters that are digits. */
  DIGITS(6),
  /** Bars, slashes, arrows and other signs between items. */
  SEPARATORS(4),
  /** Web address, mail address or handle, hashtag. */
  ADDRESS(4),
  /** Copyright and trade marks. */
  MARKS(2),
  /** A year, a time of day, or both. */
  TIME(4),
  /** Share of its words that are short. */
  SHORT_WORDS(7),
  /** Share of its words that stand all over the text. */
  COMMON_WORDS(7),
  /** Mean length of its words. */
  WORD_LENGTH(7),
  /** Quotation marks. */
  QUOTES(3),
  /** A colon, early or later. */
  COLON(3),
  /** Brackets. */
  BRACKETS(3),
  /** Exclamation marks. */
  EXCLAMATIONS(3),
  /** How often the same block stands in the text. */
  REPEATED(3),
  /** How many blocks begin with the same word. */
  SAME_FIRST(5),
  /** How many blocks end with the same word. */
  SAME_LAST(5),
  /** Share of its topical words that stand in running text elsewhere. */
  IN_BODY(8),
  /** Share of its topical words that stand in the first block. */
  IN_TITLE(5),
  /** Share of its topical words that stand in the first running text. */
  IN_LEAD(5),
  /** Whether it is in the script of most of the text. */
  OTHER_SCRIPT(2),
  /** Length measured by the mean paragraph of the text. */
  RELATIVE_LENGTH(7),
  /** Whether it is running text, and how sure that is. */
  PROSE(3),
  /** Above, within or below the running text. */
  ZONE(4),
  /** Above, within or below its densest part. */
  SPAN(4),
  /** Blocks above it. */
  FROM_TOP(10),
  /** Blocks below it. */
  FROM_BOTTOM(10),
  /** Blocks since running text. */
  PROSE_ABOVE(8),
  /** Blocks until running text. */
  PROSE_BELOW(8),
  /** Blocks since long running text. */
  STRONG_ABOVE(8),
  /** Blocks until long running text. */
  STRONG_BELOW(8),
  /** Share of the running text that stands above. */
  TEXT_ABOVE(9),
  /** Length of the run of blocks that are no running text. */
  RUN(8),
  /** Place in that run. */
  RUN_PLACE(5),
  /** Dates and times in the blocks around. */
  TIMES_AROUND(4),
  /** Number of blocks of the text. */
  BLOCKS(8),
  /** Number of blocks of running text. */
  PROSE_BLOCKS(7),
  /** Share of the text that is running text. */
  PROSE_SHARE(6),
  /** The script of most of the text: with capitals, without them, without blanks. */
  SCRIPT(3),
  /** What phrases say of it. */
  CUE(9),
  /** What phrases say of the nearest block above of which they say anything, below the lead. */
  CUE_ABOVE(9),
  /** How far above that is. */
  CUE_ABOVE_DISTANCE(6),
  /** What phrases say of the nearest block below of which they say anything. */
  CUE_BELOW(9),
  /** How far below that is. */
  CUE_BELOW_DISTANCE(6),
  /** Whether comments were announced above, below the lead. */
  COMMENTS_ABOVE(2),
  /** Of how many of the five blocks on either side phrases say something. */
  CUES_AROUND(4),
  /** Of how many documents of the source it is part. */
  RECURS(10),
  /** Of how many sources it is part. */
  SOURCES(5);

  private final int size;

  Signal(int size) {
    this.size = size;
  }

  /** One more than the highest number. */
  public int size() {
    return size;
  }

  /** Its place among all of them, from 0. */
  @SuppressWarnings("EnumOrdinal") // the place in tables made anew in every run; no file holds it
  public int index() {
    return ordinal();
  }

  /** Its name in the file of weights. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
