package org.newsgrain.text.pack;

/** A pack that says something it may not; the message begins with {@code file:line}. */
public final class PackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PackException(String message) {
    super(message);
  }
}
