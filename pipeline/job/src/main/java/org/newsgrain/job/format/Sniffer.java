package org.newsgrain.job.format;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgrain.text.document.Rejection.Reason;

/** Tells what a file holds: by its first bytes where they are a mark of it, else by its name. */
final class Sniffer {

  /** What only a file of that format is called. */
  private static final Set<String> CLAIMS =
      Set.of("gz", "zst", "bz2", "xz", "zip", "tar", "tgz", "warc");

  private final FileName name;
  private final Head head;

  /**
   * @param name the file's name, without what it is packed in
   * @param head the file's first bytes
   */
  Sniffer(FileName name, Head head) {
    this.name = name;
    this.head = head;
  }

  /**
   * What {@code content} holds.
   *
   * @throws RejectedException if it is of a format that is not read
   */
  Kind kind(Content content, Limits limits) throws IOException, RejectedException {
    requireSupported();
    if (head.startsWith("WARC/")) {
      return Kind.WARC;
    }
    if (head.isZip()) {
      return Kind.ZIP;
    }
    if (head.isTar()) {
      return Kind.TAR;
    }
    requireNoFalseClaim();
    return textKind(content, limits);
  }

  private void requireSupported() throws RejectedException {
    Optional<String> unsupported = Unsupported.of(name, head);
    if (unsupported.isPresent()) {
      throw unsupported(unsupported.get());
    }
  }

  /** A packed file with a damaged start is not a text in some odd charset. */
  private void requireNoFalseClaim() throws RejectedException {
    if (CLAIMS.contains(name.ending()) && head.isBinary()) {
      throw new RejectedException(
          Reason.CORRUPT, "named ." + name.ending() + ", but does not begin like one");
    }
  }

  private Kind textKind(Content content, Limits limits) throws IOException, RejectedException {
    String start = head.text().toLowerCase(Locale.ROOT);
    if (isPage(start)) {
      return Kind.HTML;
    }
    return switch (name.ending()) {
      case "jsonl", "ndjson" -> Kind.JSON_LINES;
      case "csv" -> Kind.CSV;
      case "tsv" -> Kind.TSV;
      default -> unnamedKind(start, content, limits);
    };
  }

  private Kind unnamedKind(String start, Content content, Limits limits)
      throws IOException, RejectedException {
    if (start.startsWith("{") && startsWithRecord(content, limits)) {
      return Kind.JSON_LINES;
    }
    if (name.ending().equals("json")) {
      throw unsupported("JSON that has not one record a line (jq -c '.[]' makes it so)");
    }
    if (start.startsWith("<?xml")) {
      throw unsupported("XML");
    }
    return Kind.TEXT;
  }

  /** Whether the first line is a record with a text, which no other text begins with. */
  private static boolean startsWithRecord(Content content, Limits limits) throws IOException {
    try (Records records =
        new JsonRecords(content, 0, limits.fields(), limits.forSurvey().maxText())) {
      return records.next() && !records.read().text().isEmpty();
    } catch (RejectedException e) {
      return false;
    }
  }

  private boolean isPage(String start) {
    boolean named = Set.of("html", "htm", "xhtml").contains(name.ending()) && start.contains("<");
    boolean xhtml = start.startsWith("<?xml") && start.contains("<html");
    return named || xhtml || start.startsWith("<!doctype html") || start.startsWith("<html");
  }

  private static RejectedException unsupported(String what) {
    return new RejectedException(Reason.UNSUPPORTED, what);
  }
}
