package org.newsgrain.job.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingTest {

  private static final String SHA256_OF_A =
      "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";

  @TempDir private Path folder;
  private Path root;

  @BeforeEach
  void makeRoot() throws IOException {
    root = Files.createDirectory(folder.resolve("root"));
  }

  @Test
  void listsFilesOfAllFoldersInTheOrderOfTheirPaths() throws IOException {
    for (String path : List.of("b.txt", "a/z.txt", "a.txt", "B.txt", "a/b/c.txt")) {
      write(root.resolve(path));
    }
    assertThat(paths()).containsExactly("B.txt", "a.txt", "a/b/c.txt", "a/z.txt", "b.txt");
  }

  @Test
  void knowsSizeAndHashOfEachFile() throws IOException {
    write(root.resolve("a"));
    assertThat(listing(root).files())
        .extracting(InputFile::path, InputFile::size, InputFile::sha256)
        .containsExactly(tuple("a", 1L, SHA256_OF_A));
    assertThat(listing(root).bytes()).isEqualTo(1);
  }

  @Test
  void listsOneFileUnderItsName() throws IOException {
    write(root.resolve("a.txt"));
    assertThat(listing(root.resolve("a.txt")).files())
        .extracting(InputFile::path, InputFile::size, InputFile::sha256)
        .containsExactly(tuple("a.txt", 1L, SHA256_OF_A));
  }

  @Test
  void passesOverWhatIsPublishedInsideTheInput() throws IOException {
    write(root.resolve("a.txt"));
    write(root.resolve("out/snapshots/0/terms.txt"));
    Listing listing = Listing.of(new Input(root).reading(), root.resolve("out"), 1);
    assertThat(listing.files()).extracting(InputFile::path).containsExactly("a.txt");
    assertThat(listing(root).files()).hasSize(2);
  }

  @Test
  void passesOverHiddenNames() throws IOException {
    write(root.resolve(".git/config"));
    write(root.resolve(".hidden"));
    write(root.resolve("a/.hidden"));
    assertThat(paths()).isEmpty();
  }

  @Test
  void rejectsLinksOutOfTheRoot() throws IOException {
    write(folder.resolve("outside/secret.txt"));
    Files.createSymbolicLink(root.resolve("file"), folder.resolve("outside/secret.txt"));
    Files.createSymbolicLink(root.resolve("folder"), folder.resolve("outside"));
    // A sibling whose name starts like the root's is outside all the same.
    write(folder.resolve("root-not/secret.txt"));
    Files.createSymbolicLink(root.resolve("sibling"), folder.resolve("root-not/secret.txt"));
    assertThat(listing(root).files()).isEmpty();
    assertThat(rejections())
        .containsExactly("file OUTSIDE_ROOT", "folder OUTSIDE_ROOT", "sibling OUTSIDE_ROOT");
  }

  @Test
  void rejectsLinksThatLeadNowhere() throws IOException {
    Files.createSymbolicLink(root.resolve("a"), root.resolve("missing"));
    Files.createSymbolicLink(root.resolve("b"), root.resolve("b"));
    assertThat(listing(root).files()).isEmpty();
    assertThat(rejections()).containsExactly("a UNREADABLE", "b UNREADABLE");
  }

  @Test
  void readsAFileOnceWhateverLoopsAndNamesLeadToIt() throws IOException {
    write(root.resolve("a/one.txt"));
    Files.createSymbolicLink(root.resolve("a/loop"), root);
    Files.createLink(root.resolve("b.txt"), root.resolve("a/one.txt"));
    Files.createSymbolicLink(root.resolve("c.txt"), root.resolve("a/one.txt"));
    assertThat(paths()).containsExactly("a/one.txt");
    assertThat(rejections()).isEmpty();
  }

  @Test
  void rejectsWhatIsNoFileAndDoesNotWaitForIt() throws IOException, InterruptedException {
    String pipe = root.resolve("pipe.txt").toString();
    assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();
    assertThat(rejections()).containsExactly("pipe.txt UNSUPPORTED");
  }

  @Test
  void failsWhereThereIsNothing() {
    assertThatThrownBy(() -> listing(root.resolve("missing")))
        .isInstanceOf(NoSuchFileException.class);
  }

  private static Listing listing(Path root) throws IOException {
    return new Input(root).listing();
  }

  private List<String> paths() throws IOException {
    return listing(root).files().stream().map(InputFile::path).toList();
  }

  private List<String> rejections() throws IOException {
    return listing(root).rejections().stream().map(r -> r.path() + " " + r.reason()).toList();
  }

  private static void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "a");
  }
}
