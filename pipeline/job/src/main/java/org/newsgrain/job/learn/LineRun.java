package org.newsgrain.job.learn;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongPredicate;
import org.newsgrain.job.kept.Outdated;
import org.newsgrain.text.count.RunReader;

/**
 * A run that {@link LineWriter} left on disk, as far as its documents are asked for: one line after
 * the other. Holds 4 bytes a document.
 */
final class LineRun implements Closeable {

  /** The number of a document whose lines are passed over. */
  static final int PASSED = -1;

  private final RunReader in;
  private final int[] numbers;
  private int left;
  private long hash;
  private int number;

  /** Gives documents numbers. */
  interface Numbering {
    /**
     * A number to know the lines of a document by, or {@link #PASSED}.
     *
     * @param document the first 64 bits of its stable name
     */
    int of(long document, String source);
  }

  private LineRun(RunReader in, int[] numbers, int lines) {
    this.in = in;
    this.numbers = numbers;
    this.left = lines;
  }

  /**
   * Opens the run at {@code path} and has its documents numbered, one after the other.
   *
   * @throws IOException if it can't be read
   */
  static LineRun open(Path path, Numbering numbering) throws IOException {
    RunReader in = new RunReader(Files.newInputStream(path));
    LongPredicate outdated = Outdated.documents(path, Outdated.Part.TEXT);
    int[] numbers = new int[in.size()];
    for (int i = 0; i < numbers.length; i++) {
      long document = in.bits();
      String source = in.repeated();
      numbers[i] = outdated.test(document) ? PASSED : numbering.of(document, source);
    }
    return new LineRun(in, numbers, in.size());
  }

  /**
   * Goes on to the next line.
   *
   * @return whether there is one
   * @throws IOException if the run can't be read
   */
  boolean next() throws IOException {
    do {
      if (left == 0) {
        return false;
      }
      left--;
      hash += in.number();
      number = numbers[in.size()];
    } while (number == PASSED);
    return true;
  }

  /** The hash of the line. */
  long hash() {
    return hash;
  }

  /** The number of the document in which it stands. */
  int number() {
    return number;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
