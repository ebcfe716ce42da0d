package org.newsgrain.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The launcher takes the jar of the engine whose runner is named, and runs it in one process. */
class LauncherIT {

  @Test
  void runsOnFlinkInOneProcess() {
    assertThat(published("--runner=FlinkRunner", "--flinkMaster=[local]", "--parallelism=2"))
        .isEqualTo(Reference.PUBLISHED);
  }

  @Test
  @EnabledIfSystemProperty(named = "newsgrain.clusters", matches = "all")
  void runsOnSparkInOneProcess() {
    assertThat(published("--runner=SparkRunner", "--sparkMaster=local[2]"))
        .isEqualTo(Reference.PUBLISHED);
  }

  private static Map<String, String> published(Object... beam) {
    Path output = Folders.fresh("launcher");
    Object[] words = {"./newsgrain", "run", Reference.INPUT, "-o", output, "--shards", 2, "--"};
    Object[] all = new Object[words.length + beam.length];
    System.arraycopy(words, 0, all, 0, words.length);
    System.arraycopy(beam, 0, all, words.length, beam.length);
    Command.run(Map.of(), all);
    return Folders.published(output);
  }
}
