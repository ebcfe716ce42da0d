package org.newsgrain.job.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgrain.job.publish.Ledger;
import org.newsgrain.job.publish.OutputFolder;
import org.newsgrain.job.read.Listing;
import org.newsgrain.job.state.Reuse;

/** What a run says at its end. */
final class Summary {

  private Summary() {}

  static void print(
      Console console,
      OutputFolder folder,
      String id,
      Listing listing,
      Ledger ledger,
      Instant start,
      Instant end) {
    if (console.isJson()) {
      console.say(
          "summary",
          "published " + folder.latest() + " -> snapshots/" + id,
          figures(id, listing, ledger, Duration.between(start, end)));
      return;
    }
    console.say("read", input(listing) + "; articles by language: " + languages(ledger));
    console.say("duplicate", number(ledger.duplicates()) + " articles");
    console.say("rejected", number(ledger.rejected()) + " files or records");
    if (ledger.unreadableDates() > 0) {
      console.say(
          "undated", number(ledger.unreadableDates()) + " articles with an unreadable date");
    }
    console.say("removed", removed(ledger));
    console.say("rows", rows(ledger));
    console.say("published", folder.latest() + " -> snapshots/" + id);
    console.say("elapsed", seconds(Duration.between(start, end)));
    String table = ledger.rows().get("entities") > 0 ? "entities" : "terms";
    console.say("look", "open " + folder.latest() + "/report.html");
    console.say("try next", "duckdb -c \"from '" + folder.latest() + "/" + table + ".parquet'\"");
  }

  private static Map<String, Object> figures(
      String id, Listing listing, Ledger ledger, Duration elapsed) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("snapshot", id);
    figures.put("files", files(listing));
    figures.put("bytes", listing.bytes());
    figures.put("documents", ledger.documents());
    figures.put("documents_by_language", ledger.documentsByLanguage());
    figures.put("duplicates", ledger.duplicates());
    figures.put("rejected", ledger.rejected());
    figures.put("undated", ledger.unreadableDates());
    figures.put("lines_removed", ledger.linesRemoved());
    figures.put("chars", ledger.chars());
    figures.put("chars_kept", ledger.charsKept());
    figures.put("tokens", ledger.tokens());
    figures.put("rows", ledger.rows());
    figures.put("seconds", elapsed.toMillis() / 1000.0);
    return figures;
  }

  private static long files(Listing listing) {
    return (long) listing.files().size() + listing.rejections().size();
  }

  /** How much there is to read. */
  static String input(Listing listing) {
    return number(files(listing)) + " files, " + bytes(listing.bytes());
  }

  /** How much there is to read, and how much is not read. */
  static String kept(Listing listing, Reuse reuse) {
    return String.format(
        Locale.ROOT,
        "%s of %s files as they were counted before; %s to read, %s",
        number(reuse.kept().size()),
        number(files(listing)),
        number(reuse.fresh().size()),
        bytes(reuse.freshBytes()));
  }

  private static String languages(Ledger ledger) {
    return ledger.documentsByLanguage().entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(language -> language.getKey() + " " + number(language.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String removed(Ledger ledger) {
    double share =
        ledger.chars() == 0 ? 0 : 100.0 * (ledger.chars() - ledger.charsKept()) / ledger.chars();
    return String.format(
        Locale.ROOT,
        "%s lines, %.1f %% of the characters; each is in the table 'removed'",
        number(ledger.linesRemoved()),
        share);
  }

  private static String rows(Ledger ledger) {
    return ledger.rows().entrySet().stream()
        .map(table -> table.getKey() + " " + number(table.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String seconds(Duration elapsed) {
    return String.format(Locale.ROOT, "%.1f s", elapsed.toMillis() / 1000.0);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A size in decimal units. */
  static String bytes(long bytes) {
    if (bytes < 1_000_000) {
      return String.format(Locale.ROOT, "%.1f kB", bytes / 1e3);
    }
    return String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
  }
}
