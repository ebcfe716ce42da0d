package org.newsgrain.job.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.newsgrain.job.publish.KeptSnapshot;
import org.newsgrain.job.publish.OutputStatus;
import org.newsgrain.job.publish.PastRun;

/** The state of an output folder, for a terminal. Times are UTC. */
final class StatusText {

  private final OutputStatus status;
  private final int last;

  /**
   * @param last how many runs are told of
   */
  StatusText(OutputStatus status, int last) {
    this.status = status;
    this.last = last;
  }

  @Override
  public String toString() {
    try {
      return head() + snapshots() + runs();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Grid head() {
    Grid head = new Grid("");
    head.row("output", status.output().root().toString());
    head.row("published", published());
    head.row("running", status.running() ? "yes, a run holds the lock" : "no");
    List<Integer> torn = status.history().tornLines();
    if (!torn.isEmpty()) {
      String lines = torn.stream().map(String::valueOf).collect(Collectors.joining(", "));
      head.row("warning", "runs.jsonl: passed over what is not whole: line " + lines);
    }
    return head;
  }

  private String published() {
    return status
        .publishedId()
        .map(id -> id + status.since().map(since -> " since " + seconds(since)).orElse(""))
        .orElse("nothing yet");
  }

  private String snapshots() throws IOException {
    Grid grid = new Grid("  ");
    for (KeptSnapshot snapshot : status.snapshots()) {
      grid.row(
          snapshot.id(), "\t" + Summary.bytes(snapshot.bytes()), seconds(snapshot.published()));
    }
    return status.snapshots().isEmpty() ? "" : "\nsnapshots kept, with size and time\n" + grid;
  }

  private String runs() {
    List<PastRun> runs = status.lastRuns(last);
    if (runs.isEmpty()) {
      return "\nno run is in the log\n";
    }
    Grid grid = new Grid("  ");
    grid.row(
        "start",
        "\tseconds",
        "outcome",
        "\texit",
        "snapshot",
        "\tfiles",
        "\tdocuments",
        "\trejected",
        "\tsize");
    for (PastRun run : runs) {
      grid.row(
          seconds(run.start()),
          String.format(Locale.ROOT, "\t%,.1f", run.duration().toMillis() / 1000.0),
          run.outcome(),
          "\t" + run.exitCode(),
          run.id(),
          number(status.files(run)),
          number(run.documents()),
          number(run.rejected()),
          run.bytes().isPresent() ? "\t" + Summary.bytes(run.bytes().getAsLong()) : "\t-");
    }
    return "\nthe last runs, newest first\n" + grid;
  }

  private static String seconds(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static String number(OptionalLong number) {
    return number.isPresent() ? String.format(Locale.ROOT, "\t%,d", number.getAsLong()) : "\t-";
  }
}
