package org.newsgrain.text.clean;

/**
 * Something that knows one kind of page furniture when it sees it. Detectors are asked one after
 * the other and only gather evidence; what comes of it is decided in {@link Decision}.
 */
interface Detector {

  /** Adds what speaks against lines of {@code page} to the evidence gathered so far. */
  void look(Page page, Evidence evidence);
}
