package org.newsgrain.job.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

  @TempDir private Path root;
  private OutputFolder folder;
  private Publisher publisher;

  @BeforeEach
  void open() {
    folder = new OutputFolder(root);
    publisher = new Publisher(folder);
  }

  @Test
  void publishesWhatIsStaged() throws IOException {
    publish(1);
    assertThat(folder.latestId()).contains(id(1));
    assertThat(Manifest.isIntact(folder.latest().toRealPath())).isTrue();
  }

  @Test
  void refusesWhatIsNotAllStaged() throws IOException {
    Path staged = publisher.stage(id(1));
    Files.writeString(staged.resolve("terms.csv"), "term");
    Manifest manifest = manifest(1, staged);
    Files.writeString(staged.resolve("terms.csv"), "te");
    assertThatThrownBy(() -> publisher.publish(manifest))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("does not hold what its manifest lists");
    assertThat(folder.latest()).doesNotExist();
  }

  @Test
  void keepsTheSnapshotsThatWerePublishedLast() throws IOException {
    for (int i = 1; i <= 4; i++) {
      publish(i);
      Files.setLastModifiedTime(folder.snapshot(id(i)), FileTime.fromMillis(i));
    }
    publisher.point(id(1));
    publisher.point(id(4));
    publisher.prune(id(4), 2);
    assertThat(root.resolve("snapshots"))
        .isDirectoryContaining(path -> path.endsWith(id(1)))
        .isDirectoryContaining(path -> path.endsWith(id(4)))
        .isDirectoryNotContaining(path -> path.endsWith(id(2)))
        .isDirectoryNotContaining(path -> path.endsWith(id(3)));
    assertThat(folder.allStaging()).doesNotExist();
  }

  @Test
  void leavesAloneWhatIsNoSnapshot() throws IOException {
    publish(1);
    Files.createDirectories(root.resolve("snapshots/my notes"));
    publisher.prune(id(1), 1);
    assertThat(root.resolve("snapshots/my notes")).isDirectory();
  }

  @Test
  void replacesADamagedSnapshot() throws IOException {
    publish(1);
    Files.writeString(folder.snapshot(id(1)).resolve("terms.csv"), "mret1");
    publish(1);
    assertThat(Manifest.isIntact(folder.snapshot(id(1)))).isTrue();
  }

  @Test
  void removesWhatDeadRunsLeft() throws IOException {
    Files.createDirectories(folder.staging(id(1)).resolve("excel"));
    Files.createSymbolicLink(folder.pointer(), Path.of("snapshots/none"));
    publisher.tidy();
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void doesNotReplaceAFolderByThePointer() throws IOException {
    Files.createDirectories(folder.latest());
    assertThatThrownBy(() -> publisher.tidy())
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("latest: it is no link to a snapshot; move it away");
  }

  @Test
  void aLinkToAFolderIsAnOutputFolder() throws Exception {
    Path real = Files.createDirectory(root.resolve("real"));
    Path link = Files.createSymbolicLink(root.resolve("link"), real);
    try (OutputLock lock = OutputLock.take(new OutputFolder(link))) {
      assertThat(lock).isNotNull();
      assertThat(real.resolve(".lock")).exists();
    }
  }

  private void publish(int number) throws IOException {
    Path staged = publisher.stage(id(number));
    Files.writeString(staged.resolve("terms.csv"), "term" + number);
    publisher.publish(manifest(number, staged));
  }

  private static Manifest manifest(int number, Path staged) throws IOException {
    return new Manifest(id(number), "1", List.of(), "", 1, null, PublishedFile.in(staged));
  }

  private static String id(int number) {
    return "000000000000000" + number;
  }
}
