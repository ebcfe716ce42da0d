package org.newsgrain.job.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.carrotsearch.hppc.LongArrayList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgrain.job.kept.FileNote;
import org.newsgrain.job.kept.KeptRun;
import org.newsgrain.job.kept.RunList;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.read.FileFate;
import org.newsgrain.job.read.FoundFile;
import org.newsgrain.job.read.InputPlace;
import org.newsgrain.job.read.Listing;
import org.newsgrain.text.document.Rejection;

class MemoryTest {

  private static final String KEY = "options and software";

  @TempDir private Path folder;
  private Path input;
  private Path state;
  private int runs;

  @BeforeEach
  void fillInput() throws IOException {
    input = Files.createDirectories(folder.resolve("in"));
    state = folder.resolve("out/.state");
    Files.writeString(input.resolve("a.txt"), "An article.");
    Files.writeString(input.resolve("b.jsonl"), "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n");
    Files.writeString(input.resolve("page.pdf"), "%PDF-1.4\n");
  }

  @Test
  void aFileThatDidNotChangeNeedNotBeLookedAt() throws IOException {
    keep(later());
    Memory memory = Memory.open(state, KEY);
    assertThat(fate(memory, "a.txt").file().sha256()).hasSize(64);
    assertThat(fate(memory, "b.jsonl").file().layout().records()).isEqualTo(2);
    assertThat(fate(memory, "page.pdf").rejection().reason())
        .isEqualTo(Rejection.Reason.UNSUPPORTED);
    assertThat(Memory.fresh(state, KEY).recall(found("a.txt"))).isEmpty();
  }

  @Test
  void aFileThatMayHaveChangedHasToBeLookedAt() throws IOException {
    keep(later());
    Files.setLastModifiedTime(input.resolve("a.txt"), FileTime.fromMillis(0));
    // Other bytes, but the size and the time of before: only that the file was touched shows.
    FileTime time = Files.getLastModifiedTime(input.resolve("b.jsonl"));
    Files.writeString(input.resolve("b.jsonl"), "{\"text\": \"Six.\"}\n{\"text\": \"Two.\"}\n");
    Files.setLastModifiedTime(input.resolve("b.jsonl"), time);
    Memory memory = Memory.open(state, KEY);
    assertThat(memory.recall(found("a.txt"))).isEmpty();
    assertThat(memory.recall(found("b.jsonl"))).isEmpty();
    assertThat(memory.recall(found("page.pdf"))).isPresent();
  }

  @Test
  void aFileThatWasJustWrittenMayBeWrittenAgainUnseen() throws IOException {
    keep(Instant.now());
    assertThat(Memory.open(state, KEY).recall(found("a.txt"))).isEmpty();
  }

  @Test
  void nothingIsRememberedForOtherOptionsOrFromABrokenIndex() throws IOException {
    keep(later());
    assertThat(Memory.open(state, "others").recall(found("a.txt"))).isEmpty();
    Path index = state.resolve("index");
    byte[] bytes = Files.readAllBytes(index);
    bytes[bytes.length / 2] ^= 4;
    Files.write(index, bytes);
    assertThat(Memory.open(state, KEY).recall(found("a.txt"))).isEmpty();
  }

  @Test
  void filesThatAreStillTheSameAreNotReadAgain() throws IOException {
    keep(later());
    Files.writeString(input.resolve("b.jsonl"), "{\"text\": \"Other.\"}\n");
    Files.writeString(input.resolve("c.txt"), "Another article.");
    assertThat(reuse().freshPaths()).containsExactlyInAnyOrder("b.jsonl", "c.txt");
    assertThat(reuse().kept()).extracting(kept -> kept.file().path()).containsExactly("a.txt");
    assertThat(reuse().runs(KeptRun.Kind.FINDINGS)).hasSize(1);
  }

  @Test
  void whatTheInputSaysOfAFileBelongsToIt() throws IOException {
    keep(later());
    Files.writeString(input.resolve("sources.csv"), "path,source\na.txt,alpha\n");
    assertThat(reuse().freshPaths()).containsExactly("a.txt");
  }

  @Test
  void aRunThatIsGoneIsMissed() throws IOException {
    keep(later());
    Files.delete(Path.of(reuse().runs(KeptRun.Kind.FINDINGS).get(0).path()).toRealPath());
    assertThat(reuse().kept()).isEmpty();
  }

  @Test
  void afterManyRunsAllIsReadOnce() throws IOException {
    for (int run = 0; run < 20; run++) {
      keep(later());
      assertThat(reuse().runs(KeptRun.Kind.FINDINGS)).hasSize(run == 19 ? 0 : run + 1);
    }
    keep(later());
    assertThat(reuse().runs(KeptRun.Kind.FINDINGS)).hasSize(1);
    try (var segments = Files.list(state)) {
      assertThat(segments.filter(Files::isDirectory)).hasSize(1);
    }
  }

  /** What a run does that counts nothing. */
  private void keep(Instant now) throws IOException {
    Memory memory = Memory.open(state, KEY, now);
    Listing listing = listing(memory);
    Path scratch = Files.createDirectory(folder.resolve("scratch" + runs++));
    Reuse reuse = memory.reuse(listing, scratch);
    List<FileNote> notes = new ArrayList<>();
    reuse
        .fresh()
        .forEach(file -> notes.add(new FileNote(file.path(), 0, LongArrayList.from(1, 2))));
    Path findings = Files.createTempFile(scratch, "findings-", ".run");
    RunList.write(
        scratch,
        List.of(
            new KeptRun(KeptRun.Kind.FINDINGS, "", findings.toString()),
            new KeptRun(KeptRun.Kind.FILES, "", FileNote.writeAll(notes, scratch).toString())));
    memory.keep(listing, memory.notes(reuse, scratch), reuse, scratch);
  }

  private Reuse reuse() throws IOException {
    Memory memory = Memory.open(state, KEY);
    return memory.reuse(listing(memory), Files.createDirectory(folder.resolve("scratch" + runs++)));
  }

  private Listing listing(Memory memory) throws IOException {
    return Listing.of(reading(), folder.resolve("out"), 1, memory);
  }

  private RunPlan.Reading reading() {
    return RunPlan.Reading.usual(input.toString(), "");
  }

  /** All files were written long ago, seen from then. */
  private static Instant later() {
    return Instant.now().plusSeconds(60);
  }

  private FileFate fate(Memory memory, String path) throws IOException {
    return memory.recall(found(path)).orElseThrow();
  }

  private FoundFile found(String path) throws IOException {
    return InputPlace.of(input.toString()).find(folder.resolve("out")).files().stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .orElseThrow();
  }
}
