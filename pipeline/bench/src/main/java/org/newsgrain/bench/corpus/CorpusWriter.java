package org.newsgrain.bench.corpus;

import java.io.Closeable;
import java.io.IOException;

/** Where made-up articles go. */
interface CorpusWriter extends Closeable {

  /**
   * Takes an article.
   *
   * @param bytes holds the article from 0 to {@code length}
   * @param number of the article, from 0
   * @param day days since 1970-01-01
   * @throws IOException if it can't be written
   */
  void write(byte[] bytes, int length, String source, long number, long day) throws IOException;
}
