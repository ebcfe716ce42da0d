package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real commands that help to begin. */
class InitIT {

  @TempDir private Path folder;

  @Test
  void aRunWithWhatInitMadeReadsTheArticlesAndWarnsOfNothing() throws IOException {
    Path news = folder.resolve("news");
    Command.Outcome init = Command.run("init", news);
    assertThat(init.exit()).as(init.err()).isZero();
    assertThat(init.out().lines())
        .containsExactly(
            news.resolve("newsgrain.yaml").toString(),
            news.resolve("sources.csv").toString(),
            news.resolve("entities.csv").toString());
    assertThat(init.err()).contains("newsgrain run " + news + " --config " + news);
    Files.copy(Command.SEEDS.resolve("002_add4238b189a243c.txt"), news.resolve("a.txt"));
    Command.Outcome run =
        Command.runIn(news, "run", ".", "-o", folder.resolve("out"), "--only=terms");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).startsWith("config ").doesNotContain("warning");
    assertThat(Files.readAllLines(folder.resolve("out/latest/documents.csv"))).hasSize(2);
    assertThat(Files.readAllLines(folder.resolve("out/latest/rejected.csv"))).hasSize(1);

    Path config = news.resolve("newsgrain.yaml");
    Files.writeString(config, Files.readString(config).replaceAll("(?m)^( *)# ?", "$1"));
    Command.Outcome all = Command.run("run", "--config", config, "--dry-run");
    assertThat(all.exit()).as(all.err()).isZero();
    assertThat(all.err()).contains("would read  1 files", news.resolve("output").toString());

    Command.Outcome again = Command.run("init", news);
    assertThat(again.exit()).isEqualTo(2);
    assertThat(again.err()).contains(news.resolve("newsgrain.yaml").toString()).hasLineCount(1);
  }

  @Test
  void bashCompletesCommandsAndOptions() throws Exception {
    Path script = folder.resolve("completion");
    Files.writeString(script, Command.run("completion", "bash").out());
    assertThat(completed(script, "newsgrain", "an")).containsExactly("annotate");
    assertThat(completed(script, "newsgrain", "run", "--min-c")).containsExactly("--min-count");
  }

  private static List<String> completed(Path script, String... words) throws Exception {
    String typed =
        String.format(
            Locale.ROOT,
            ". '%s'; compopt() { :; }; COMP_WORDS=(%s); COMP_CWORD=%d; _complete_newsgrain;"
                + " printf '%%s\\n' \"${COMPREPLY[@]}\"",
            script,
            String.join(" ", words),
            words.length - 1);
    Process bash = new ProcessBuilder("bash", "-c", typed).redirectErrorStream(true).start();
    String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return Stream.of(out.split("\n")).map(String::strip).toList();
  }
}
