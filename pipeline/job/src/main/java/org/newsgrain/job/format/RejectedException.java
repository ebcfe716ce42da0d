package org.newsgrain.job.format;

import org.newsgrain.text.document.Rejection.Reason;

/** A file or record can't be read whole, and so is left out whole. */
public final class RejectedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /**
   * @param detail what is wrong, in one line
   */
  public RejectedException(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** A file whose bytes the operating system or the store would not give. */
  public static RejectedException unreadable() {
    return new RejectedException(Reason.UNREADABLE, "the file can't be opened or read");
  }

  /** The kind of defect. */
  public Reason reason() {
    return reason;
  }
}
