package org.newsgrain.text.document;

/**
 * A file or record that could not be read whole, and so was left out whole.
 *
 * @param path the file, relative to the input, with {@code /} between folders
 * @param record the record's number in the file, from 0; 0 for a file that is one document
 * @param reason the kind of defect
 * @param detail what was wrong, in one line
 * @param bytes the bytes that were left out
 */
public record Rejection(String path, long record, Reason reason, String detail, long bytes) {

  /** The kinds of defect; the names stand in the {@code rejected} table. */
  public enum Reason {
    /** The operating system would not give the bytes. */
    UNREADABLE,
    /** A compressed or structured file breaks off or contradicts itself. */
    CORRUPT,
    /** The file is larger than {@code --max-file-size}. */
    TOO_LARGE,
    /** The file unpacks to far more than its size. */
    BOMB,
    /** Size, time or hash of the file changed while it was read. */
    CHANGED_DURING_READ,
    /** The bytes are no text in any charset. */
    NOT_TEXT,
    /** A record lacks its text or does not parse. */
    BAD_RECORD,
    /** Nothing but white space. */
    EMPTY,
    /** A format that is not read. */
    UNSUPPORTED,
    /** A link that leads out of the input folder. */
    OUTSIDE_ROOT
  }
}
