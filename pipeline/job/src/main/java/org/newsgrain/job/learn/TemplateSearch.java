package org.newsgrain.job.learn;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.newsgrain.text.duplicate.Duplicates;
import org.newsgrain.text.template.TemplateCount;
import org.newsgrain.text.template.Templates;

/**
 * Goes through the lines of the whole corpus once, merged in the order of their hashes. Holds 16 kB
 * of each run, 4 bytes for each document, and what {@link TemplateCount} holds.
 */
final class TemplateSearch implements Closeable {

  private final TemplateCount count = new TemplateCount();
  private final List<LineRun> runs = new ArrayList<>();
  private final PriorityQueue<LineRun> heads =
      new PriorityQueue<>(Comparator.comparingLong(LineRun::hash));

  private TemplateSearch() {}

  /**
   * What recurs among the documents of these runs that repeat no others.
   *
   * @throws IOException if a run can't be read
   */
  static Templates among(List<Path> paths, Duplicates duplicates) throws IOException {
    try (TemplateSearch search = new TemplateSearch()) {
      search.open(paths, duplicates);
      search.merge();
      return search.count.templates();
    }
  }

  private void open(List<Path> paths, Duplicates duplicates) throws IOException {
    for (Path path : paths) {
      runs.add(
          LineRun.open(
              path,
              (document, source) ->
                  duplicates.contains(document) ? LineRun.PASSED : count.document(source)));
    }
    for (LineRun run : runs) {
      enqueue(run);
    }
  }

  private void merge() throws IOException {
    while (!heads.isEmpty()) {
      LineRun first = heads.remove();
      count.line(first.hash(), first.number());
      enqueue(first);
    }
  }

  private void enqueue(LineRun run) throws IOException {
    if (run.next()) {
      heads.add(run);
    }
  }

  @Override
  public void close() throws IOException {
    for (LineRun run : runs) {
      run.close();
    }
  }
}
