package org.newsgrain.job.learn;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgrain.text.count.RunReader;
import org.newsgrain.text.duplicate.Duplicates;
import org.newsgrain.text.template.TemplateCount;

/**
 * A run that {@link LineWriter} left on disk, as far as its documents repeat no others: one line
 * after the other. Holds 4 bytes a document.
 */
final class LineRun implements Closeable {

  private static final int REPEATED = -1;

  private final RunReader in;
  private final int[] sources;
  private int left;
  private long hash;
  private int source;

  private LineRun(RunReader in, int[] sources, int lines) {
    this.in = in;
    this.sources = sources;
    this.left = lines;
  }

  /**
   * Opens the run at {@code path} and takes its documents to {@code count}.
   *
   * @throws IOException if it can't be read
   */
  static LineRun open(Path path, Duplicates duplicates, TemplateCount count) throws IOException {
    RunReader in = new RunReader(Files.newInputStream(path));
    int[] sources = new int[in.size()];
    for (int i = 0; i < sources.length; i++) {
      boolean repeated = duplicates.contains(in.bits());
      String source = in.repeated();
      sources[i] = repeated ? REPEATED : count.document(source);
    }
    return new LineRun(in, sources, in.size());
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
      source = sources[in.size()];
    } while (source == REPEATED);
    return true;
  }

  /** The hash of the line. */
  long hash() {
    return hash;
  }

  /** The number of the source of the document in which it stands. */
  int source() {
    return source;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
