package org.newsgrain.text.decode;

/** Bytes that are no text in any charset; the message says why, in one line. */
public final class NotTextException extends Exception {

  private static final long serialVersionUID = 1L;

  NotTextException(String detail) {
    super(detail);
  }
}
