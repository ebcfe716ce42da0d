package org.newsgrain.job.format;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, or of what was packed into one. */
public interface Content {

  /**
   * The bytes from {@code offset} on.
   *
   * @param offset in bytes, from 0
   * @throws IOException if they can't be read, or contradict themselves
   */
  InputStream open(long offset) throws IOException;
}
