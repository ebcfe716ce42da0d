package org.newsgrain.job.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgrain.job.audit.CellFilter;
import org.newsgrain.job.audit.EntityNames;
import org.newsgrain.job.audit.EntityQuery;
import org.newsgrain.job.audit.Query;
import org.newsgrain.job.audit.Snapshot;
import org.newsgrain.job.audit.TermQuery;
import org.newsgrain.job.audit.Trace;
import org.newsgrain.job.plan.UsageException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows where a published count comes from. */
@Command(
    name = "trace",
    description = "Print every occurrence that a cell of terms or entities counts, in context.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class TraceCommand implements Callable<Integer> {

  @Mixin private AuditOptions audited;

  @ArgGroup(multiplicity = "1")
  private What what;

  /** One of the two. */
  private static final class What {
    @Option(names = "--term", paramLabel = "T", description = "A term, as in terms or as written.")
    private String term;

    @Option(
        names = "--entity",
        paramLabel = "E",
        description = "An entity: its entity_id, its name, or a spelling that is its alone.")
    private String entity;
  }

  @Option(names = "--source", paramLabel = "S", description = "Cells of this source only.")
  private String source;

  @Option(names = "--language", paramLabel = "L", description = "Cells in this language only.")
  private String language;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, csv, or json for JSON lines (default: ${DEFAULT-VALUE}).")
  private String format;

  @Override
  public Integer call() throws IOException {
    Snapshot snapshot = audited.snapshot();
    PrintStream out = JsonLines.standardOutput();
    OccurrencePrinter printer = printer(out);
    Optional<Query> query = query(snapshot);
    if (query.isEmpty()) {
      return ExitCode.USAGE;
    }
    Trace trace = new Trace(snapshot, audited.reading(snapshot), query.get(), printer.context());
    Trace.Outcome outcome = trace.run(printer::print);
    printer.close();
    System.err.printf(
        Locale.ROOT,
        "%,d occurrences in %,d documents%n",
        outcome.occurrences(),
        outcome.documents());
    outcome.problems().forEach(System.err::println);
    return outcome.problems().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
  }

  private OccurrencePrinter printer(PrintStream out) {
    return switch (format.toLowerCase(Locale.ROOT)) {
      case "text" -> new Concordance(out, Concordance.width(System.getenv()), Colours.ofOutput());
      case "csv" -> OccurrenceRecords.csv(out);
      case "json" -> OccurrenceRecords.json(out);
      default -> throw new UsageException("--format takes text, csv or json, not " + format);
    };
  }

  /** The query; empty if the user has to say first which entity is meant. */
  private Optional<Query> query(Snapshot snapshot) throws IOException {
    CellFilter filter = new CellFilter(Optional.ofNullable(source), Optional.ofNullable(language));
    if (what.term != null) {
      return Optional.of(TermQuery.of(snapshot, what.term, filter));
    }
    List<EntityNames.Candidate> found = new EntityNames(snapshot, filter).find(what.entity);
    if (found.size() > 1) {
      System.err.println(
          "newsgrain: '" + what.entity + "' may be any of these; name one by its id");
      found.forEach(
          one ->
              System.err.printf(Locale.ROOT, "%s  %s, %,d%n", one.id(), one.name(), one.count()));
      return Optional.empty();
    }
    return Optional.of(EntityQuery.of(snapshot, found.get(0).id(), filter));
  }
}
