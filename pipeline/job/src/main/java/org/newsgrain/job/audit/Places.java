package org.newsgrain.job.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntToLongFunction;
import org.newsgrain.job.format.ArticleFile;
import org.newsgrain.job.format.Limits;
import org.newsgrain.job.format.RejectedException;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.read.InputFile;
import org.newsgrain.job.read.InputPlace;
import org.newsgrain.text.document.Document;

/** Finds the places of occurrences in the raw files. */
final class Places {

  private final InputPlace input;
  private final Limits limits;
  private final int context;
  private final Map<String, Optional<long[]>> recordLines = new ConcurrentHashMap<>();

  /**
   * @param context how many code points are shown on either side
   * @throws IOException if the input can't be reached
   */
  Places(RunPlan.Reading reading, int context) throws IOException {
    this.input = InputPlace.of(reading.root());
    this.limits = new Limits(reading.fields(), reading.maxFileSize());
    this.context = context;
  }

  /**
   * Finds line and column of an offset.
   *
   * @param place what they are of
   */
  private record Finder(Occurrence.Place place, IntToLongFunction line, IntToLongFunction column) {}

  /**
   * The occurrences of a document.
   *
   * @param expected as the snapshot has it
   * @param reading its text, with blanks for what was taken out
   * @param hits in the order of the text
   */
  List<Occurrence> of(
      InputFile file, Document document, Expected expected, String reading, List<Hit> hits) {
    String text = document.text();
    Finder finder = finder(file, document);
    Context around = new Context(reading, context);
    List<Occurrence> occurrences = new ArrayList<>();
    long chars = 0;
    int counted = 0;
    for (Hit hit : hits) {
      int start = hit.span().start();
      int end = hit.span().end();
      chars += text.codePointCount(counted, start);
      counted = start;
      occurrences.add(
          new Occurrence(
              expected.id(),
              expected.path(),
              expected.record(),
              expected.source(),
              expected.language(),
              finder.place,
              finder.line.applyAsLong(start),
              finder.column.applyAsLong(start),
              chars,
              chars + text.codePointCount(start, end),
              hit.surface(),
              around.before(start),
              around.between(start, end),
              around.after(end)));
    }
    return occurrences;
  }

  private Finder finder(InputFile file, Document document) {
    TextLines lines = new TextLines(document.text());
    ArticleFile articles =
        new ArticleFile(
            file.path(), input.content(file.path(), file.size()), file.size(), file.sha256());
    try {
      Optional<byte[]> bytes = articles.text(file.layout(), limits);
      if (bytes.isPresent()) {
        RawText raw = new RawText(bytes.get(), document.charset(), lines);
        return raw.isAligned() ? inFile(raw) : inText(lines);
      }
      Optional<long[]> starts = recordLines.get(file.path());
      if (starts == null) {
        starts = articles.recordLines(file.layout(), limits);
        recordLines.put(file.path(), starts);
      }
      return starts.isPresent()
          ? atRecord(starts.get()[Math.toIntExact(document.record())])
          : inText(lines);
    } catch (RejectedException e) {
      throw new UncheckedIOException(new IOException(file.path() + ": " + e.getMessage(), e));
    }
  }

  private static Finder inFile(RawText raw) {
    return new Finder(Occurrence.Place.FILE, raw::line, raw::column);
  }

  private static Finder inText(TextLines lines) {
    return new Finder(
        Occurrence.Place.TEXT,
        offset -> lines.lineOf(offset) + 1L,
        offset -> lines.columnsBefore(offset) + 1L);
  }

  private static Finder atRecord(long line) {
    return new Finder(Occurrence.Place.RECORD, offset -> line, offset -> 1);
  }
}
