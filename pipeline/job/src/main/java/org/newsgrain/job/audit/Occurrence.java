package org.newsgrain.job.audit;

/**
 * One place where a term or an entity occurs.
 *
 * @param docId the document, as in {@code documents}
 * @param path its file, relative to the input
 * @param record its number in the file, from 0
 * @param source who published it
 * @param language its language
 * @param place what line and column are of
 * @param line from 1
 * @param column from 1, in code points
 * @param charStart code points of the decoded text before it, as in {@code removed}
 * @param charEnd code points up to its end
 * @param surface how it is written, white space folded to one blank
 * @param left what stands before it, white space folded
 * @param keyword it itself, as {@code surface}
 * @param right what stands behind it
 */
public record Occurrence(
    String docId,
    String path,
    long record,
    String source,
    String language,
    Place place,
    long line,
    long column,
    long charStart,
    long charEnd,
    String surface,
    String left,
    String keyword,
    String right) {

  /** What a line is a line of. */
  public enum Place {
    /** The raw file, as an editor shows it. */
    FILE,
    /** The raw file: where the record begins that has the article. */
    RECORD,
    /** The article's text, taken out of its page, record or archive. */
    TEXT
  }
}
