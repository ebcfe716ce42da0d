package org.newsgrain.job.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgrain.job.publish.Ledger;
import org.newsgrain.job.publish.OutputFolder;
import org.newsgrain.job.read.Listing;

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
    console.say("try next", "duckdb -c \"from '" + folder.latest() + "/" + table + ".parquet'\"");
  }

  /** How much there is to read. */
  static String input(Listing listing) {
    long files = (long) listing.files().size() + listing.rejections().size();
    return number(files) + " files, " + bytes(listing.bytes());
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
