package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same input gives the same bytes, manifest and all, whatever the Java machine: its identity
 * hashes, threads, compiler and version, the locale, the charset and the time zone. Each run
 * differs from the first in several of them at once. More of them: {@code
 * -Dnewsgrain.determinism.runs=20}.
 */
class DeterminismIT {

  private static final int RUNS = Integer.getInteger("newsgrain.determinism.runs", 6);

  /** More than a batch takes, so that the order in which batches are done may matter. */
  private static final int FILES = 4_500;

  private static final int MOST_SENTENCES = 3;

  private static final List<Integer> THREADS = List.of(8, 1, 2);

  /** How the Java machine makes identity hashes; 2 gives all objects the same. */
  private static final List<Integer> HASHES = List.of(5, 2, 0, 3, 1);

  /** Locale, language, country, charset. */
  private static final List<List<String>> LOCALES =
      List.of(
          List.of("C", "en", "", "UTF-8"),
          List.of("tr_TR.UTF-8", "tr", "TR", "ISO-8859-9"),
          List.of("ar_EG.UTF-8", "ar", "EG", "UTF-8"),
          List.of("en_US.ISO-8859-1", "en", "US", "ISO-8859-1"));

  private static final List<String> ZONES =
      List.of("UTC", "Asia/Kolkata", "Pacific/Apia", "America/St_Johns", "Africa/Cairo");

  private static final List<String> COMPILERS = List.of("", "-XX:TieredStopAtLevel=1");

  private static Path input;
  private static Path first;

  static List<Integer> others() {
    return IntStream.range(1, RUNS).boxed().toList();
  }

  @BeforeAll
  static void run() throws IOException {
    input = Folders.fresh("determinism-in");
    Corpus.fill(input);
    Sentences sentences = new Sentences(7);
    for (int i = 0; i < FILES; i++) {
      Path folder = Files.createDirectories(input.resolve("paper" + i % 5));
      String name = "2024-02-" + (10 + i % 15) + " " + i + ".txt";
      Files.writeString(folder.resolve(name), sentences.article(1 + i % MOST_SENTENCES));
    }
    first = snapshot(0);
  }

  @ParameterizedTest
  @MethodSource("others")
  void everyJavaMachineMakesTheSameBytes(int run) throws IOException {
    Path snapshot = snapshot(run);
    assertThat(snapshot.getFileName()).isEqualTo(first.getFileName());
    Map<String, String> hashes = Folders.hashes(first);
    assertThat(hashes).hasSizeGreaterThan(60);
    assertThat(Folders.hashes(snapshot)).isEqualTo(hashes);
  }

  private static Path snapshot(int run) throws IOException {
    Path output = Folders.fresh("determinism-" + run);
    Command.Outcome outcome =
        Command.run(
            machine(run),
            "run",
            input,
            "-o",
            output,
            "--source-pattern",
            Corpus.PATTERN,
            "--shards",
            3,
            "--threads",
            of(THREADS, run));
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    return output.resolve("latest").toRealPath();
  }

  private static Map<String, String> machine(int run) throws IOException {
    List<String> locale = of(LOCALES, run);
    String zone = of(ZONES, run);
    String options =
        String.join(
            " ",
            "-XX:+UnlockExperimentalVMOptions -XX:hashCode=" + of(HASHES, run),
            "-Duser.language=" + locale.get(1),
            "-Duser.country=" + locale.get(2),
            "-Dfile.encoding=" + locale.get(3),
            "-Duser.timezone=" + zone,
            of(COMPILERS, run));
    return Map.of(
        "JAVA_TOOL_OPTIONS",
        options,
        "LC_ALL",
        locale.get(0),
        "TZ",
        zone,
        "JAVA_HOME",
        of(javaHomes(), run / 2));
  }

  /** The Java of the tests, and Java 25 where it is installed beside it. */
  private static List<String> javaHomes() throws IOException {
    Path own = Path.of(System.getProperty("java.home"));
    try (Stream<Path> beside = Files.list(own.toRealPath().getParent())) {
      Stream<Path> newer =
          beside
              .filter(home -> home.getFileName().toString().matches(".*\\b25\\b.*"))
              .filter(home -> Files.isExecutable(home.resolve("bin/java")))
              .sorted()
              .limit(1);
      return Stream.concat(Stream.of(own), newer).map(Path::toString).toList();
    }
  }

  private static <T> T of(List<T> values, int run) {
    return values.get(run % values.size());
  }
}
