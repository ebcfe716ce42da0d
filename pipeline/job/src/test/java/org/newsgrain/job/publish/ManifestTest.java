package org.newsgrain.job.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

  @TempDir private Path folder;

  @Test
  void aSnapshotWithoutAManifestOrWithHalfOfItIsIncomplete() throws IOException {
    assertThat(Manifest.isComplete(folder)).isFalse();
    Files.writeString(folder.resolve(Manifest.FILE), "{\"id\": \"0123456789abcdef\", \"fil");
    assertThat(Manifest.isComplete(folder)).isFalse();
    Files.writeString(folder.resolve(Manifest.FILE), "{}");
    assertThat(Manifest.isComplete(folder)).isFalse();
  }
}
