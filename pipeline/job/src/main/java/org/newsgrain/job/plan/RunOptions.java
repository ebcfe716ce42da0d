package org.newsgrain.job.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgrain.text.clean.Customs;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of {@code run} as they are typed, and the plan they make. */
public final class RunOptions {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "INPUT",
      description = "The folder or file to read, a path or a URI that Beam knows (default: seeds).")
  private String input;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder to publish in (default: output).")
  private Path output;

  @Option(
      names = "--source-pattern",
      paramLabel = "REGEX",
      description = "Finds source, date and language in a path, by groups of these names.")
  private String sourcePattern;

  @Option(
      names = "--field",
      paramLabel = "NAME=FIELD",
      description =
          "Read NAME of an article from the field FIELD of its record; NAME is one of text, title, source, url, date, language;"
              + " may be given several times.")
  private List<String> fields = new ArrayList<>();

  @Option(names = "--only", paramLabel = "WHAT", description = "Count terms or entities only.")
  private String only;

  @Option(names = "--no-clean", description = "Keep every line.")
  private boolean noClean;

  @Option(
      names = "--entities",
      paramLabel = "FILE",
      description =
          "Merge, split, rename, retype or drop entities as this CSV file says"
              + " (default: entities.csv in INPUT, if it is there).")
  private Path entities;

  @Option(
      names = "--similarity",
      paramLabel = "SHARE",
      defaultValue = "" + RunPlan.USUAL_SIMILARITY,
      description =
          "Take articles that share so much of their word sequences, 0.5 to 1, for copies;"
              + " 1 for equal texts only (default: ${DEFAULT-VALUE}).")
  private double similarity;

  @Option(
      names = "--phrases",
      paramLabel = "N",
      defaultValue = "2",
      description = "Count phrases of up to N words, 1 to 3 (default: ${DEFAULT-VALUE}).")
  private int phrases;

  @Option(
      names = "--min-phrase-count",
      paramLabel = "N",
      defaultValue = "3",
      description = "Leave out phrases below N (default: ${DEFAULT-VALUE}).")
  private long minPhraseCount;

  @Option(
      names = "--min-count",
      paramLabel = "N",
      defaultValue = "1",
      description = "Leave out terms and entities below N (default: ${DEFAULT-VALUE}).")
  private long minCount;

  @Option(
      names = "--max-pairs",
      paramLabel = "N",
      defaultValue = "10000",
      description =
          "List the N commonest pairs of entities of each source and language; 0 for none"
              + " (default: ${DEFAULT-VALUE}).")
  private int maxPairs;

  @Option(
      names = "--max-file-size",
      paramLabel = "SIZE",
      defaultValue = RunPlan.USUAL_MAX_FILE_SIZE,
      description =
          "Reject larger texts: a file, record or archive member; bytes, or with a unit, as 2GB"
              + " (default: ${DEFAULT-VALUE}).")
  private String maxFileSize;

  @Option(
      names = "--shards",
      paramLabel = "N",
      defaultValue = "1",
      description = "Write each table in N files (default: ${DEFAULT-VALUE}).")
  private int shards;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Count with N threads (default: one a core).")
  private Integer threads;

  @Option(
      names = "--max-rejected",
      paramLabel = "SHARE",
      defaultValue = "0.5",
      description = "Publish nothing if a larger share is rejected (default: ${DEFAULT-VALUE}).")
  private double maxRejected;

  @Option(
      names = "--keep",
      paramLabel = "N",
      defaultValue = "7",
      description = "Keep the last N snapshots (default: ${DEFAULT-VALUE}).")
  private int keep;

  @Option(
      names = "--force",
      description = "Run although nothing changed, and read all of the input.")
  private boolean force;

  @Option(
      names = "--no-state",
      description =
          "Read all of the input, and keep nothing in output/.state that would save the next run"
              + " from doing so.")
  private boolean noState;

  @Parameters(
      index = "1..*",
      paramLabel = "-- BEAM OPTIONS",
      description = "Options for Beam, after two dashes.")
  private List<String> beamOptions = new ArrayList<>();

  private String usualInput;
  private List<String> usualBeamOptions = List.of();

  /** Says what to read where the command line names no INPUT. */
  public void setUsualInput(String usual) {
    this.usualInput = usual;
  }

  /** Says what to tell Beam where the command line tells it nothing. */
  public void setUsualBeamOptions(List<String> usual) {
    this.usualBeamOptions = List.copyOf(usual);
  }

  /** The plan that these options make without customs. */
  public RunPlan plan(Path home) {
    return plan(home, Customs.NONE);
  }

  /**
   * The plan that these options make.
   *
   * @param home where the defaults {@code seeds} and {@code output} are
   * @param customs what the user says of the articles' lines
   * @throws UsageException if an option makes no sense; the message begins with its name
   */
  public RunPlan plan(Path home, Customs customs) {
    List<String> beam = checkedBeamOptions();
    String named = input == null || isBeamOption(input) ? usualInput : input;
    Path to = output == null ? home.resolve("output") : output;
    String from = checkedInput(named == null ? home.resolve("seeds").toString() : named, to);
    require(similarity >= 0.5 && similarity <= 1, "--similarity takes a share from 0.5 to 1");
    require(phrases >= 1 && phrases <= 3, "--phrases takes 1, 2 or 3");
    require(minCount >= 1, "--min-count takes at least 1");
    require(minPhraseCount >= 1, "--min-phrase-count takes at least 1");
    require(maxPairs >= 0, "--max-pairs takes at least 0");
    require(shards >= 1 && shards <= 10_000, "--shards takes 1 to 10000");
    require(threads == null || threads >= 1, "--threads takes at least 1");
    require(maxRejected >= 0 && maxRejected <= 1, "--max-rejected takes a share from 0 to 1");
    require(keep >= 1, "--keep takes at least 1");
    return new RunPlan(
        from,
        to.toAbsolutePath().normalize().toString(),
        Optional.ofNullable(sourcePattern).map(SourcePattern::checked),
        FieldNames.of(fields),
        scope(),
        !noClean,
        customs,
        Optional.ofNullable(entities).map(RunOptions::checkedRules),
        similarity,
        phrases,
        minPhraseCount,
        minCount,
        maxPairs,
        ByteSize.of("--max-file-size", maxFileSize),
        shards,
        threads == null ? Runtime.getRuntime().availableProcessors() : threads,
        maxRejected,
        keep,
        force,
        !noState,
        beam);
  }

  private static String checkedRules(Path file) {
    require(Files.isRegularFile(file), "--entities: there is no file " + file);
    return file.toAbsolutePath().normalize().toString();
  }

  /** What is in a store is looked for when Beam is there. */
  private static String checkedInput(String typed, Path to) {
    if (InputAddress.isRemote(typed)) {
      return InputAddress.remote(typed);
    }
    Path from = InputAddress.local(typed);
    require(Files.exists(from), "there is no " + from + "; name a folder or file to read");
    require(!isSame(from, to), from + " is what is read; name another folder with -o");
    return from.toAbsolutePath().normalize().toString();
  }

  /**
   * All that stands after two dashes; of it, picocli takes the first for INPUT if none is given.
   */
  private List<String> checkedBeamOptions() {
    List<String> all = new ArrayList<>(beamOptions);
    if (input != null && isBeamOption(input)) {
      all.add(0, input);
    }
    if (all.isEmpty()) {
      all.addAll(usualBeamOptions);
    }
    for (String option : all) {
      require(isBeamOption(option), "run reads one INPUT; what is " + option + " to be?");
    }
    return List.copyOf(all);
  }

  private static boolean isBeamOption(String argument) {
    return argument.startsWith("--");
  }

  private static boolean isSame(Path from, Path to) {
    try {
      return Files.exists(to) && Files.isSameFile(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RunPlan.Scope scope() {
    return switch (only == null ? "" : only.toLowerCase(Locale.ROOT)) {
      case "" -> RunPlan.Scope.ALL;
      case "terms" -> RunPlan.Scope.TERMS;
      case "entities" -> RunPlan.Scope.ENTITIES;
      default -> throw new UsageException("--only takes terms or entities, not " + only);
    };
  }

  private static void require(boolean condition, String problem) {
    if (!condition) {
      throw new UsageException(problem);
    }
  }
}
