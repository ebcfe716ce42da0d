package org.newsgrain.job.learn;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.newsgrain.text.count.RunWriter;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.template.LineHash;

/**
 * Leaves on disk which lines stand in which documents, in runs sorted by the lines' hashes: about
 * 10 bytes for each line of a document, however often it stands there. All lines of a document are
 * in one run.
 */
final class LineWriter implements Closeable {

  /** So many lines are held, at 24 bytes each while they are sorted. */
  private static final int MOST = 1 << 20;

  private final Path folder;
  private final Consumer<Path> finished;
  private final int most;
  private final List<Seen> documents = new ArrayList<>();
  private final SightingBuffer lines = new SightingBuffer();

  /**
   * @param id the first 64 bits of the document's stable name
   */
  private record Seen(long id, String source) {}

  /**
   * @param folder where the runs are left
   * @param finished takes each run
   */
  LineWriter(Path folder, Consumer<Path> finished) {
    this(folder, finished, MOST);
  }

  LineWriter(Path folder, Consumer<Path> finished, int most) {
    this.folder = folder;
    this.finished = finished;
    this.most = most;
  }

  /**
   * Adds the lines of a document.
   *
   * @throws UncheckedIOException if they can't be written
   */
  void add(Document document) {
    for (long line : LineHash.ofLines(document.text())) {
      lines.add(line, documents.size());
    }
    documents.add(new Seen(Document.bits(document.id()), document.source()));
    if (lines.size() + documents.size() >= most) {
      try {
        finish();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void finish() throws IOException {
    // A new name for each try: what a broken try left behind is then never read.
    Path path = Files.createTempFile(folder, "lines-", ".run");
    try (RunWriter out = new RunWriter(Files.newOutputStream(path))) {
      out.number(documents.size());
      for (Seen document : documents) {
        out.bits(document.id());
        out.repeated(document.source());
      }
      write(out);
    }
    documents.clear();
    lines.clear();
    finished.accept(path);
  }

  private void write(RunWriter out) throws IOException {
    lines.sort();
    out.number(lines.size());
    long before = 0;
    for (int i = 0; i < lines.size(); i++) {
      out.number(lines.hash(i) - before);
      out.number(lines.document(i));
      before = lines.hash(i);
    }
  }

  /** Writes what is left. */
  @Override
  public void close() throws IOException {
    if (!documents.isEmpty()) {
      finish();
    }
  }
}
