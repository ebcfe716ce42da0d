package org.newsgrain.job.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read back of the run log, also of one that a crash tore. */
class RunHistoryTest {

  private static final String START = "2026-01-02T03:04:05Z";

  @TempDir private Path folder;

  private OutputFolder output() {
    return new OutputFolder(folder);
  }

  private void add(String id, String outcome, String end) throws IOException {
    new RunLog(output())
        .add(
            id,
            "/news/" + outcome,
            Instant.parse(START),
            Instant.parse(end),
            outcome,
            0,
            Optional.empty(),
            "1",
            List.of());
  }

  @Test
  void aFolderWithoutALogHasNoHistory() throws IOException {
    assertThat(RunHistory.of(output()).runs()).isEmpty();
  }

  @Test
  void tornLinesArePassedOverAndNamed() throws IOException {
    add("aa", "published", "2026-01-02T03:04:06Z");
    String whole = Files.readString(output().runs());
    byte[] cutInALetter = {'{', '"', (byte) 0xc3, '\n'};
    Files.writeString(output().runs(), whole + whole.substring(0, 20) + "\n");
    Files.write(output().runs(), cutInALetter, java.nio.file.StandardOpenOption.APPEND);
    add("bb", "failed", "2026-01-02T03:04:07Z");
    Files.writeString(output().runs(), "{\"id\":", java.nio.file.StandardOpenOption.APPEND);
    RunHistory history = RunHistory.of(output());
    assertThat(history.runs()).extracting(PastRun::id).containsExactly("aa", "bb");
    assertThat(history.tornLines()).containsExactly(2, 3, 5);
  }

  @Test
  void aSnapshotIsAsOldAsItsLastPublication() throws IOException {
    add("aa", "published", "2026-01-02T03:04:06Z");
    add("aa", "published", "2026-01-02T03:04:08Z");
    add("aa", "failed", "2026-01-02T03:04:09Z");
    assertThat(RunHistory.of(output()).published("aa"))
        .contains(Instant.parse("2026-01-02T03:04:08Z"));
    assertThat(RunHistory.of(output()).inputOf("aa")).contains("/news/published");
    assertThat(RunHistory.of(output()).published("bb")).isEmpty();
  }

  @Test
  void whoeverLooksWhetherARunIsAtWorkDoesNotTakeTheLock() throws Exception {
    assertThat(OutputLock.isHeld(output())).isFalse();
    OutputLock.take(output()).close();
    assertThat(OutputLock.isHeld(output())).isFalse();
    OutputLock.take(output()).close();
  }
}
