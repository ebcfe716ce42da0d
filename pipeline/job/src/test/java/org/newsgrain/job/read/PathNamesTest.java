package org.newsgrain.job.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathNamesTest {

  /** What the shell makes, each file with its own name as its text. */
  private static final String SCRIPT =
      """
      mkdir -p plain $'\\xc3\\x85land tidning' $'latin-\\xe5' $'back\\\\slash'
      for f in plain/a.txt 'plain/100%.txt' $'\\xc3\\x85land tidning/\\xf0\\x9f\\x90\\x9f.txt' \
        $'latin-\\xe5/\\xff\\xc3.txt' $'back\\\\slash/b.txt' $'back\\\\slash/c\\\\x41.txt' \
        $'plain/x\\\\\\\\y' $'plain/new\\nline' $'plain/\\e[31m' $'plain/n\\xc2\\x85\\xe2\\x80\\xa8el' \
        $'plain/cut-\\xf0\\x9f\\x90' $'plain/both-\\\\\\xff'; do printf %s "$f" > "$f"; done
      """;

  private static final List<String> NAMES =
      List.of(
          "back\\slash/b.txt",
          "back\\slash/c\\\\x41.txt",
          "latin-\\xE5/\\xFF\\xC3.txt",
          "plain/100%.txt",
          "plain/\\x1B[31m",
          "plain/a.txt",
          "plain/both-\\\\\\xFF",
          "plain/cut-\\xF0\\x9F\\x90",
          "plain/n\\xC2\\x85\\xE2\\x80\\xA8el",
          "plain/new\\x0Aline",
          "plain/x\\\\\\\\y",
          "Åland tidning/🐟.txt");

  @TempDir private Path folder;

  @BeforeEach
  void makeFilesThatJavaCannotName() throws Exception {
    Process shell = new ProcessBuilder("bash", "-c", SCRIPT).directory(folder.toFile()).start();
    assertThat(shell.waitFor()).isZero();
  }

  @Test
  void everyFileHasANameThatLeadsBackToIt() throws IOException {
    assertThat(namesThatLeadBack(folder)).containsExactlyInAnyOrderElementsOf(NAMES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "C.UTF-8", "tr_TR.ISO-8859-9"})
  void theNamesAreTheSameInEveryLocale(String locale) throws Exception {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    ProcessBuilder java =
        new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java",
            "-cp",
            classPath,
            PathNamesTest.class.getName(),
            folder.toString());
    java.environment().put("LC_ALL", locale);
    Process process = java.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (InputStream out = process.getInputStream()) {
      String names = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(names.lines()).containsExactlyInAnyOrderElementsOf(NAMES);
    }
  }

  /** Prints the names in {@code args[0]}, for a test in another locale. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    namesThatLeadBack(Path.of(args[0])).forEach(out::println);
  }

  private static List<String> namesThatLeadBack(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      for (Path file : all) {
        Path back = PathNames.path(root, PathNames.name(root, file));
        assertThat(back).isEqualTo(file);
        assertThat(Files.readAllBytes(back)).isEqualTo(Files.readAllBytes(file));
      }
      return all.stream().map(file -> PathNames.name(root, file)).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "../a",
        "a/../b",
        "a//b",
        "./a",
        "a/",
        "a\\\\b\\c",
        "\\xZZ",
        "\\x4"
      })
  void refusesWhatIsNoName(String name) {
    assertThatThrownBy(() -> PathNames.path(folder, name))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
