package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A run on the sample articles as two newspapers have them, one in records, with dates, copies and
 * what can't be read: a corpus in which no table is empty.
 */
final class AuditRun {

  /** What was read. */
  static final Path INPUT = Folders.fresh("audit-in");

  /** Where it is published. */
  static final Path OUTPUT = Folders.fresh("audit-out");

  private static final ObjectMapper JSON = new ObjectMapper();

  static {
    try {
      fill();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Command.Outcome run =
        Command.run(
            "run",
            INPUT,
            "-o",
            OUTPUT,
            "-q",
            "--source-pattern",
            "^(?<source>[^/]+)/(?<date>\\d{4}-\\d{2}-\\d{2})");
    assertThat(run.exit()).as(run.err()).isZero();
  }

  private AuditRun() {}

  /** The published snapshot. */
  static Path snapshot() {
    try {
      return OUTPUT.resolve("latest").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill() throws IOException {
    List<Path> seeds;
    try (Stream<Path> files = Files.list(Command.SEEDS)) {
      seeds = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    Files.createDirectories(INPUT.resolve("north"));
    StringBuilder records = new StringBuilder("\n");
    for (int i = 0; i < seeds.size(); i++) {
      String text = Files.readString(seeds.get(i));
      String day = "2024-01-0" + (2 + i / 2);
      Files.writeString(INPUT.resolve("north/" + day + "-" + i + ".txt"), text);
      // The last but one is left as it is, the others become other texts; the last one hardly.
      String other = i < 3 ? text.substring(text.length() / 2) : text;
      String changed = i == 4 ? other + "\nNobody knows what will come of it.\n" : other;
      records
          .append(
              JSON.writeValueAsString(
                  Map.of(
                      "text",
                      changed,
                      "source",
                      "south",
                      "title",
                      "Title " + i,
                      "url",
                      "https://south.example/" + i,
                      "date",
                      day)))
          .append(i == 1 ? "\r\n\r\n" : "\n");
    }
    records.append("{\"title\": \"no text\"}\n");
    Files.writeString(INPUT.resolve("south.jsonl"), records);
    Files.writeString(INPUT.resolve("north/blank.txt"), " \n\n");
  }
}
