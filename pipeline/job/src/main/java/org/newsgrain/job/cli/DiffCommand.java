package org.newsgrain.job.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgrain.job.compare.CellCsv;
import org.newsgrain.job.compare.Comparison;
import org.newsgrain.job.compare.PlaceMovers;
import org.newsgrain.job.compare.Snapshot;
import org.newsgrain.job.compare.SnapshotChoice;
import org.newsgrain.job.plan.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what differs between two snapshots, and why. */
@Command(
    name = "diff",
    description = "Show which articles and counts changed from one snapshot to another, and why.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class DiffCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..2",
      paramLabel = "SNAPSHOT",
      description =
          "The earlier and the later one: an id, the beginning of one, or a folder"
              + " (default: the one before the published one, and that).")
  private List<String> snapshots = new ArrayList<>();

  @Mixin private OutputOption output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, or csv with a row for every changed cell (default: ${DEFAULT-VALUE}).")
  private String format;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "10",
      description =
          "Show the N largest changes of each source and language, and N articles of each kind,"
              + " in text (default: ${DEFAULT-VALUE}).")
  private int top;

  @Override
  public Integer call() throws IOException {
    if (!List.of("text", "csv").contains(format)) {
      throw new UsageException("--format takes text or csv, not " + format);
    } else if (top < 0) {
      throw new UsageException("--top takes at least 0");
    }
    List<Path> folders = folders();
    Comparison comparison =
        new Comparison(Snapshot.read(folders.get(0)), Snapshot.read(folders.get(1)));
    if (format.equals("csv")) {
      printCsv(comparison);
    } else {
      printText(comparison);
    }
    return ExitCode.OK;
  }

  /** A folder that is named by its path needs no output. */
  private List<Path> folders() throws IOException {
    if (snapshots.size() == 2 && snapshots.stream().allMatch(SnapshotChoice::isPath)) {
      return snapshots.stream().map(Path::of).toList();
    }
    SnapshotChoice choice = new SnapshotChoice(output.folder());
    return switch (snapshots.size()) {
      case 0 -> List.of(choice.previous(), choice.current());
      case 1 -> List.of(choice.named(snapshots.get(0)), choice.current());
      default -> List.of(choice.named(snapshots.get(0)), choice.named(snapshots.get(1)));
    };
  }

  private static void printCsv(Comparison comparison) throws IOException {
    Writer out =
        new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16);
    CellCsv csv = new CellCsv(out);
    comparison.cells(csv);
    csv.end();
    out.flush();
  }

  private void printText(Comparison comparison) throws IOException {
    PlaceMovers movers = new PlaceMovers(top);
    comparison.cells(movers);
    PrintStream out = JsonLines.standardOutput();
    new DiffText(comparison, movers, top, Colours.ofOutput()).print(out);
    out.flush();
  }
}
