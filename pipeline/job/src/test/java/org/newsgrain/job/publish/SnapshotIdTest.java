package org.newsgrain.job.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgrain.job.origin.SourceManifest;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.read.InputFile;
import org.newsgrain.job.read.Listing;
import org.newsgrain.text.document.Rejection;

class SnapshotIdTest {

  private static final SourceManifest NONE = SourceManifest.NONE;

  @TempDir private Path folder;

  @Test
  void changesWithEverythingThatGoesIn() {
    InputFile file = file("a.txt", 3, "aa");
    Rejection rejection =
        new Rejection("b.txt", 0, Rejection.Reason.OUTSIDE_ROOT, "a link out of the folder", 0);
    Set<String> ids = new HashSet<>();
    ids.add(id(List.of(), List.of()));
    ids.add(id(List.of(file), List.of()));
    ids.add(id(List.of(file("b.txt", 3, "aa")), List.of()));
    ids.add(id(List.of(file("a.txt", 4, "aa")), List.of()));
    ids.add(id(List.of(file("a.txt", 3, "ab")), List.of()));
    ids.add(id(List.of(file, file), List.of()));
    ids.add(id(List.of(file), List.of(rejection)));
    Listing one = new Listing(List.of(file), List.of(), NONE);
    ids.add(SnapshotId.of(one, List.of("min-count=2"), "1"));
    ids.add(SnapshotId.of(one, List.of("min-count=1", ""), "1"));
    ids.add(SnapshotId.of(one, List.of("min-count=1"), "2"));
    assertThat(ids).hasSize(10).allMatch(id -> id.matches("[0-9a-f]{16}"));
  }

  @Test
  void partsDoNotRunTogether() {
    Listing none = new Listing(List.of(), List.of(), NONE);
    assertThat(SnapshotId.of(none, List.of("ab", "c"), "1"))
        .isNotEqualTo(SnapshotId.of(none, List.of("a", "bc"), "1"));
  }

  @Test
  void changesWithOneByteOfOneFileAndNotWithOrderOrTime() throws IOException {
    Path first = Files.createDirectory(folder.resolve("first"));
    Path second = Files.createDirectory(folder.resolve("second"));
    for (String name : List.of("a", "b", "c")) {
      Files.writeString(first.resolve(name), name);
    }
    for (String name : List.of("c", "a", "b")) {
      Files.writeString(second.resolve(name), name);
      Files.setLastModifiedTime(second.resolve(name), FileTime.fromMillis(1_000));
    }
    assertThat(id(second)).isEqualTo(id(first));
    Files.writeString(second.resolve("b"), "x");
    assertThat(id(second)).isNotEqualTo(id(first));
    Files.writeString(second.resolve("b"), "b");
    Files.writeString(second.resolve("sources.csv"), "path,source\na,x\n");
    assertThat(id(second)).isNotEqualTo(id(first));
  }

  private static String id(Path root) throws IOException {
    RunPlan.Reading reading =
        new RunPlan.Reading(root.toString(), "", 1_000, RunPlan.Fields.DEFAULT);
    Listing listing = Listing.of(reading, root.resolve("no-output"), 2);
    return SnapshotId.of(listing, List.of("min-count=1"), "1");
  }

  private static InputFile file(String path, long size, String sha256) {
    return new InputFile(path, size, 0, sha256, null);
  }

  private static String id(List<InputFile> files, List<Rejection> rejections) {
    return SnapshotId.of(new Listing(files, rejections, NONE), List.of("min-count=1"), "1");
  }
}
