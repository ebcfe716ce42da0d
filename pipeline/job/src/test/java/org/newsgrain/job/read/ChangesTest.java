package org.newsgrain.job.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are written to while a run goes on. */
class ChangesTest {

  private static final String RECORDS = "{\"text\": \"one\"}\n{\"text\": \"two\"}\n";

  @TempDir private Path folder;
  private Input input;
  private Listing listing;

  @BeforeEach
  void list() throws IOException {
    input = new Input(folder);
    for (String name : List.of("deleted", "cut", "longer", "same-size", "steady")) {
      input.write(name + ".jsonl", RECORDS);
      input.write(name + ".txt", "A text.");
    }
    listing = input.listing();
    for (String ending : List.of(".jsonl", ".txt")) {
      Files.delete(folder.resolve("deleted" + ending));
      Files.writeString(folder.resolve("cut" + ending), "{");
      Files.writeString(folder.resolve("longer" + ending), RECORDS.repeat(2));
      rewriteKeepingSizeAndTime(folder.resolve("same-size" + ending));
    }
  }

  @Test
  void areFoundEvenWhereSizeAndTimeAreAsBefore() throws IOException {
    // That of one article was compared byte by byte as it was read.
    Set<String> changed = Changes.since(listing, input.reading(), file -> true);
    assertThat(changed)
        .containsExactlyInAnyOrder(
            "cut.jsonl",
            "cut.txt",
            "deleted.jsonl",
            "deleted.txt",
            "longer.jsonl",
            "longer.txt",
            "same-size.jsonl");
    assertThat(input.read(listing, "").rejections())
        .extracting(r -> r.path() + " " + r.reason())
        .contains("same-size.txt CHANGED_DURING_READ", "deleted.txt CHANGED_DURING_READ");
  }

  @Test
  void areRejectedWholeWhenTheRunBeginsAnew() throws IOException {
    Listing anew = listing.without(Changes.since(listing, input.reading(), file -> true));
    Input.Outcome outcome = input.read(anew, "");
    assertThat(outcome.bytes()).isEqualTo(listing.bytes());
    assertThat(outcome.texts()).containsExactly("one", "two", "A text.");
    assertThat(outcome.rejections())
        .hasSize(8)
        .allMatch(r -> r.reason().name().equals("CHANGED_DURING_READ"))
        .allMatch(r -> r.bytes() == (r.path().endsWith(".txt") ? 7 : RECORDS.length()));
  }

  private static void rewriteKeepingSizeAndTime(Path file) throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, Files.readString(file).replace("t", "T"));
    Files.setLastModifiedTime(file, time);
  }
}
