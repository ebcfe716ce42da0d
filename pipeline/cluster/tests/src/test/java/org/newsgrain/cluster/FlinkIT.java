package org.newsgrain.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The jar on a Flink cluster of three processes: what they publish is what one process publishes,
 * whoever is killed in the midst of it. The workers live in another country. All tests take
 * minutes: {@code -Dnewsgrain.clusters=all}.
 */
class FlinkIT {

  private static final Map<String, String> ABROAD =
      Map.of(
          "FLINK_WORKER_OPTIONS",
          "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Apia"
              + " -Dfile.encoding=ISO-8859-9");

  private static final String[] ON_BOTH = {"--", "--parallelism=2"};

  @Test
  void theOtherWorkerTakesOverFromOneThatIsKilled() {
    Path output = Folders.fresh("flink-worker");
    try (Cluster cluster = Cluster.start("flink.sh", ABROAD)) {
      Command run = cluster.submit(output, ON_BOTH);
      Cluster.awaitCounting(run, output);
      cluster.kill("taskmanager-2");
      assertThat(run.exit()).as(run.said()).isZero();
    }
    assertThat(Folders.published(output)).isEqualTo(Reference.PUBLISHED);
  }

  @Test
  @EnabledIfSystemProperty(named = "newsgrain.clusters", matches = "all")
  void aKilledJobManagerPublishesNothingAndTheNextRunIsFine() {
    Path output = Folders.fresh("flink-manager");
    try (Cluster cluster = Cluster.start("flink.sh", ABROAD)) {
      Command run = cluster.submit(output, ON_BOTH);
      Cluster.awaitCounting(run, output);
      cluster.kill("jobmanager");
      assertThat(run.exit()).as(run.said()).isNotZero();
      assertThat(output.resolve("latest")).doesNotExist();
    }
    try (Cluster cluster = Cluster.start("flink.sh", ABROAD)) {
      Command next = cluster.submit(output, ON_BOTH);
      assertThat(next.exit()).as(next.said()).isZero();
    }
    assertThat(Folders.published(output)).isEqualTo(Reference.PUBLISHED);
  }
}
