package org.newsgrain.text.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgrain.text.document.Line;
import org.newsgrain.text.document.Removal;
import org.newsgrain.text.pack.Packs;
import org.newsgrain.text.score.FurnitureScore;

/** Every pack's own examples, in {@code cases.json} beside its phrases. */
class PacksTest {

  private static final Path ROOT = Path.of("src/main/resources/packs");

  /** The phrases of all packs, without what is learned of lines. */
  private static final Cleaner ALL = Cleaner.load(Packs.folders());

  /** Without the score: single lines in a heap are no article. */
  private static final Cleaner PHRASES = Cleaner.with(FurnitureScore.NONE);

  /** A pack's examples: lines to remove, and lines that must stay. */
  record Cases(List<Furniture> remove, List<String> keep) {}

  /** A line to remove and the rule that must do it, without the language at its end. */
  record Furniture(String line, String rule) {}

  static List<String> folders() {
    return Packs.folders();
  }

  @Test
  void languagesAreTheFoldersThatExist() throws IOException {
    try (Stream<Path> found = Files.list(ROOT)) {
      assertThat(found.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(folders());
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void aPackAloneRemovesItsFurnitureByItsRule(String folder) throws IOException {
    Cleaner alone = Cleaner.load(List.of(folder));
    Cases cases = cases(folder);
    String suffix = folder.equals("common") ? "" : "." + folder;
    for (Furniture furniture : cases.remove()) {
      assertThat(rule(alone, cases, furniture.line()))
          .as(furniture.line())
          .contains(furniture.rule() + suffix);
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void allPacksTogetherRemoveItByARuleOfTheSameFamily(String folder) throws IOException {
    Cases cases = cases(folder);
    for (Furniture furniture : cases.remove()) {
      assertThat(rule(ALL, cases, furniture.line()).orElse("none"))
          .as(furniture.line())
          .matches(Pattern.quote(furniture.rule()) + "(\\.[a-z]{2,3})?");
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void allPacksTogetherKeepWhatOneWantsKept(String folder) throws IOException {
    CleanText clean = PHRASES.clean(String.join("\n\n", cases(folder).keep()));
    assertThat(clean.removed().stream().map(line -> line.content(clean.text()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void noPackRemovesWhatAnotherWantsKeptFromTheFootOfAnArticle(String folder) throws IOException {
    Cases cases = cases(folder);
    for (String line : cases.keep()) {
      assertThat(rule(ALL, cases, line)).as(line).isEmpty();
    }
  }

  /** The rule that removes a line from the foot of an article made of the lines to keep. */
  private static Optional<String> rule(Cleaner cleaner, Cases cases, String line) {
    String text = String.join("\n\n", cases.keep()) + "\n\n" + line;
    List<Line> lines = cleaner.clean(text).lines();
    return lines.get(lines.size() - 1).removal().map(Removal::rule);
  }

  private static Cases cases(String folder) throws IOException {
    try (InputStream in = Cleaner.class.getResourceAsStream("/packs/" + folder + "/cases.json")) {
      return new ObjectMapper().readValue(in, Cases.class);
    }
  }
}
