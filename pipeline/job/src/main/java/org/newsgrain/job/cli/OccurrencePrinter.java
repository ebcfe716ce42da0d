package org.newsgrain.job.cli;

import java.io.Closeable;
import java.io.IOException;
import org.newsgrain.job.audit.Occurrence;

/** Prints occurrences in some format. */
interface OccurrencePrinter extends Closeable {

  /** How many code points of context are to be shown on either side. */
  int context();

  /** Prints the next one. */
  void print(Occurrence occurrence);

  /** Prints what is left. */
  @Override
  void close() throws IOException;
}
