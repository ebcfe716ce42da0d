package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The notebook, executed from its first cell to its last by Debian's Jupyter. */
class NotebookIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path NOTEBOOK = Command.HOME.resolve("docs/notebook/explore.ipynb");
  private static final int PICTURES = 6;

  @BeforeAll
  static void requireTools() throws IOException {
    Tool.require("/usr/bin/jupyter-nbconvert", "jupyter-nbconvert");
    Tool.requirePython("ipykernel", "python3-ipykernel");
    Tool.requirePython("pandas", "python3-pandas");
    Tool.requirePython("matplotlib", "python3-matplotlib");
  }

  @Test
  void drawsEveryPictureOfTheFortnightAndTakesWordsForWords() throws IOException {
    JsonNode executed = execute(FortnightRun.snapshot());
    assertThat(pictures(executed)).isEqualTo(PICTURES);
    assertThat(executed.toString())
        .contains("read as csv")
        .containsPattern("north\\.example +null +null +word")
        .containsPattern("south\\.example +007 +007 +number");
  }

  @Test
  void saysThatTheSeedsHaveNoDatesAndGoesOn() throws IOException {
    JsonNode executed = execute(SeedRun.snapshot());
    assertThat(pictures(executed)).isEqualTo(PICTURES);
    assertThat(executed.toString()).containsPattern("en +Lukashenka +9");
  }

  @Test
  void theCommittedOneHoldsNoOutput() throws IOException {
    for (JsonNode cell : JSON.readTree(NOTEBOOK.toFile()).get("cells")) {
      assertThat(cell.path("outputs")).isEmpty();
      assertThat(cell.path("execution_count").isIntegralNumber()).isFalse();
    }
  }

  private static JsonNode execute(Path snapshot) throws IOException {
    Path folder = Folders.fresh("notebook");
    Command.Outcome outcome =
        Tool.run(
            folder,
            Map.of("HOME", folder.toString(), "NEWSGRAIN_SNAPSHOT", snapshot.toString()),
            "/usr/bin/jupyter-nbconvert",
            "--to=notebook",
            "--execute",
            "--output-dir=" + folder,
            NOTEBOOK.toString());
    assertThat(outcome.exit()).as(outcome.out()).isZero();
    return JSON.readTree(folder.resolve("explore.ipynb").toFile());
  }

  private static int pictures(JsonNode notebook) {
    return notebook.findValues("image/png").size();
  }
}
