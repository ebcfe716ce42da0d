package org.newsgrain.job.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.job.read.Changes;
import org.newsgrain.job.read.InputFile;
import org.newsgrain.job.read.Listing;
import org.newsgrain.text.document.Document;

class BeamPlaceTest {

  /** More than is kept in memory. */
  private static final int LARGE = 5 << 20;

  /** More than one part of a file has. */
  private static final int IN_PARTS = 9 << 20;

  @TempDir private Path folder;
  private Corpus corpus;

  @BeforeAll
  static void tellBeamOfItsFileSystems() {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
  }

  @BeforeEach
  void makeCorpus() throws IOException {
    corpus = new Corpus(Files.createDirectory(folder.resolve("my news")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"objects", "tree"})
  void listsFilesOfAllFoldersInTheOrderOfTheirPathsInUtf8(String scheme) throws IOException {
    // In UTF-16, the mathematical A would go before the ligature.
    for (String path :
        List.of("b.txt", "a/z.txt", "a.txt", "B.txt", "a/b/c.txt", "\uFB00.txt", "𝒜/x.txt")) {
      corpus.write(path, "text");
    }
    assertThat(paths(scheme))
        .containsExactly(
            "B.txt", "a.txt", "a/b/c.txt", "a/z.txt", "b.txt", "\uFB00.txt", "𝒜/x.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"objects", "tree"})
  void passesOverHiddenNamesAndFolders(String scheme) throws IOException {
    corpus.write(".hidden", "text");
    corpus.write(".git/config", "text");
    corpus.write("a/.hidden", "text");
    corpus.write("a/.b/c.txt", "text");
    corpus.write("a/seen.txt", "text");
    Files.createDirectory(folder.resolve("my news/empty"));
    corpus.write("zero.txt", "");
    Listing listing = corpus.listing(scheme);
    assertThat(listing.files()).extracting(InputFile::path).contains("a/seen.txt");
    assertThat(listing.files().size() + listing.rejections().size()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"objects", "tree"})
  void readsAFolderAsIfItWereOnThisMachine(String scheme) throws IOException {
    writeOneOfEach();
    Corpus.Outcome local = corpus.read("file");
    assertThat(local.documents()).hasSizeGreaterThan(10);
    assertThat(local.rejections()).hasSize(3);
    assertThat(corpus.read(scheme)).isEqualTo(local);
    assertThat(corpus.listing(scheme).manifest().sha256())
        .isEqualTo(corpus.listing("file").manifest().sha256())
        .isNotEmpty();
  }

  private void writeOneOfEach() throws IOException {
    corpus.write("sources.csv", "path,source\nplain/**,Named\n");
    corpus.write("plain/a.txt", "På måndag kommer den.");
    corpus.write("plain/sources.csv", "text\nan article in a table\n");
    corpus.write("plain/a b+c %20 å.txt", "a name with what URIs mean");
    corpus.write("plain/[x]{y}*?\\x41.txt", "a name with wildcards");
    corpus.write("plain/a\ttab.txt", "a name with a control character");
    corpus.write("plain/blank.txt", " \n");
    corpus.write("packed.txt.gz", Corpus.gzip("in one piece"));
    corpus.write("broken.txt.gz", new byte[] {31, (byte) 139, 8});
    corpus.write("few.jsonl", "{\"text\": \"one\"}\n{\"text\": \"two\"}\n{\"text\": 3}\n");
    corpus.write("few.zip", Corpus.zip("a.txt", "one", "b/c.txt", "two"));
    corpus.write("many.jsonl", Corpus.records(IN_PARTS));
    corpus.write("many.jsonl.gz", Corpus.gzip(Corpus.records(LARGE + 1)));
    corpus.write("many.zip", Corpus.zip("a.jsonl", Corpus.records(LARGE + 2), "b.txt", "the last"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"objects", "tree"})
  void readsOneFileAndTheManifestBesideIt(String scheme) throws IOException {
    corpus.write("a b.txt", "text");
    corpus.write("other.txt", "text");
    corpus.write("sources.csv", "path,source\na b.txt,Named\n");
    String address = corpus.address(scheme) + "/a b.txt";
    Corpus.Outcome outcome = Corpus.read(Corpus.listingOf(address), address);
    assertThat(outcome.documents())
        .extracting(Document::path, Document::source)
        .containsExactly(tuple("a b.txt", "Named"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"objects", "tree"})
  void whatChangedSinceItWasListedIsRejected(String scheme) throws IOException {
    corpus.write("large.jsonl", Corpus.records(LARGE));
    corpus.write("small.txt", "before");
    Listing listing = corpus.listing(scheme);
    corpus.write("large.jsonl", Corpus.records(LARGE + 10_000));
    corpus.write("small.txt", "after!");
    assertThat(Corpus.read(listing, corpus.address(scheme)).rejections())
        .extracting(r -> r.path() + " " + r.reason())
        .containsOnly("large.jsonl CHANGED_DURING_READ", "small.txt CHANGED_DURING_READ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"objects", "tree"})
  void findsWhatChangedByTimeSizeAndBytes(String scheme) throws IOException {
    corpus.write("same.txt", "text");
    Path gone = corpus.write("gone.txt", "text");
    corpus.write("grown.txt", "text");
    Path touched = corpus.write("touched.txt", "text");
    Path rewritten = corpus.write("rewritten.jsonl", "{\"text\": \"one\"}\n");
    FileTime time = Files.getLastModifiedTime(rewritten);
    Listing listing = corpus.listing(scheme);
    Files.delete(gone);
    corpus.write("grown.txt", "longer text");
    Files.setLastModifiedTime(touched, FileTime.fromMillis(1_000_000));
    corpus.write("rewritten.jsonl", "{\"text\": \"two\"}\n");
    Files.setLastModifiedTime(rewritten, time);
    assertThat(Changes.since(listing, Corpus.reading(corpus.address(scheme)), file -> true))
        .containsExactlyInAnyOrder("gone.txt", "grown.txt", "touched.txt", "rewritten.jsonl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"objects", "tree"})
  void saysSoWhereThereIsNothing(String scheme) {
    String missing = corpus.address(scheme) + "/missing";
    assertThatThrownBy(() -> Corpus.listingOf(missing))
        .isInstanceOf(UsageException.class)
        .hasMessage("there is no " + missing + "; name a folder or file to read");
  }

  @Test
  void aNameThatBeamCannotSpellIsRejected() throws IOException {
    corpus.write("a.txt", "text");
    corpus.write("new\nline.txt", "text");
    assertThat(corpus.read("objects").rejections())
        .extracting(r -> r.path() + " " + r.reason())
        .containsExactly("new\\x0Aline.txt UNREADABLE");
  }

  @Test
  void saysSoWhereTheStoreDoesNotAnswer() {
    assertThatThrownBy(() -> Corpus.listingOf("objects://host/unreachable/news"))
        .isInstanceOf(IOException.class)
        .hasMessage("can't look for objects://host/unreachable/news: connection refused");
  }

  @Test
  void saysSoWhereBeamHasNoFileSystem() {
    assertThatThrownBy(() -> Corpus.listingOf("s3://bucket/news"))
        .isInstanceOf(UsageException.class)
        .hasMessage(
            "no Beam file system for s3 on the class path; name its jars in NEWSGRAIN_CLASSPATH");
  }

  private List<String> paths(String scheme) throws IOException {
    return corpus.listing(scheme).files().stream().map(InputFile::path).toList();
  }
}
