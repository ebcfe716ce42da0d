package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real commands that show one step. */
class StepsIT {

  @TempDir private Path folder;

  @Test
  void annotateCountsOffsetsInTheTextAsItWasGiven() throws IOException {
    String text = "\uD83D\uDE00 The meeting was held in Minsk.\r\nThe guests came from Berlin.\r\n";
    Path file = Files.writeString(folder.resolve("text.txt"), text);
    Command.Outcome annotated = Command.run("annotate", file);
    assertThat(annotated.exit()).as(annotated.err()).isZero();
    int berlin = text.codePointCount(0, text.indexOf("Berlin"));
    assertThat(annotated.out())
        .contains("{\"start\":" + berlin + ",\"end\":" + (berlin + 6) + ",\"type\":\"LOC\"");
  }

  @Test
  void annotateReadsRecordsBehindAByteOrderMarkAndBlankLines() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("records.jsonl"), "\uFEFF\n{\"id\":\"7\",\"text\":\"It rains.\"}\n");
    Command.Outcome annotated = Command.run("annotate", file);
    assertThat(annotated.exit()).as(annotated.err()).isZero();
    assertThat(annotated.out()).startsWith("{\"id\":\"7\",").hasLineCount(1);
  }

  @Test
  void cleanNeverOverwritesWhatItReads() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "The text.\n\n[ad_1]\n");
    Command.Outcome clean = Command.run("clean", folder, "-o", folder.resolve("."));
    assertThat(clean.exit()).isEqualTo(2);
    assertThat(clean.err()).contains("would overwrite");
    assertThat(file).hasContent("The text.\n\n[ad_1]\n");
  }
}
