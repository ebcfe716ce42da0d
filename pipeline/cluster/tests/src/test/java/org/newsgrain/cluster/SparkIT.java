package org.newsgrain.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The jar on a Spark cluster of a master, two workers and an executor each: what they publish is
 * what one process publishes, whoever is killed in the midst of it. The executors live in another
 * country. All tests take minutes: {@code -Dnewsgrain.clusters=all}.
 */
class SparkIT {

  private static final Map<String, String> ABROAD =
      Map.of(
          "SPARK_EXECUTOR_OPTIONS",
          "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Apia");

  @Test
  void anotherExecutorTakesOverFromOneThatIsKilled() {
    Path output = Folders.fresh("spark-executor");
    try (Cluster cluster = Cluster.start("spark.sh", ABROAD)) {
      Command run = cluster.submit(output);
      Cluster.awaitCounting(run, output);
      cluster.killChild("worker-2");
      assertThat(run.exit()).as(run.said()).isZero();
    }
    assertThat(Folders.published(output)).isEqualTo(Reference.PUBLISHED);
  }

  @Test
  @EnabledIfSystemProperty(named = "newsgrain.clusters", matches = "all")
  void aKilledDriverPublishesNothingAndTheNextRunIsFine() {
    Path output = Folders.fresh("spark-driver");
    try (Cluster cluster = Cluster.start("spark.sh", ABROAD)) {
      Command run = cluster.submit(output);
      Cluster.awaitCounting(run, output);
      run.kill();
      run.exit();
      assertThat(output.resolve("latest")).doesNotExist();
      Command next = cluster.submit(output);
      assertThat(next.exit()).as(next.said()).isZero();
    }
    assertThat(Folders.published(output)).isEqualTo(Reference.PUBLISHED);
  }
}
