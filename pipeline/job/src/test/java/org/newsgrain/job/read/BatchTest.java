package org.newsgrain.job.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {

  private static final long MEGABYTE = 1 << 20;

  @Test
  void noFilesMakeNoBatch() {
    assertThat(Batch.of(List.of())).isEmpty();
  }

  @Test
  void filesAreBatchedToEightMegabytes() {
    assertThat(sizes(files(20, 3 * MEGABYTE))).containsExactly(2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
    assertThat(sizes(files(5, 4 * MEGABYTE))).containsExactly(2, 2, 1);
  }

  @Test
  void aFileLargerThanABatchIsOne() {
    assertThat(sizes(files(3, 100 * MEGABYTE))).containsExactly(1, 1, 1);
  }

  @Test
  void manySmallFilesAreBatchedByTheirNumber() {
    assertThat(sizes(files(4_001, 0))).containsExactly(2_000, 2_000, 1);
  }

  @Test
  void everyFileIsInOneBatchInOrder() {
    List<InputFile> files = files(5_000, 10_000);
    assertThat(Batch.of(files).stream().flatMap(batch -> batch.files().stream()))
        .containsExactlyElementsOf(files);
  }

  private static List<Integer> sizes(List<InputFile> files) {
    return Batch.of(files).stream().map(batch -> batch.files().size()).toList();
  }

  private static List<InputFile> files(int number, long size) {
    return IntStream.range(0, number).mapToObj(i -> new InputFile("f" + i, size, "")).toList();
  }
}
