package org.newsgrain.job.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsgrain.job.format.Layout;

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
  void aFileOfPartsIsSpreadOverBatches() {
    assertThat(sizes(files(1, 40 * MEGABYTE, 10))).containsExactly(2, 2, 2, 2, 2);
  }

  @Test
  void thePiecesOfAFileSumToIt() {
    assertThat(Piece.of(files(1, 100, 7).get(0)).stream().mapToLong(Piece::bytes).sum())
        .isEqualTo(100);
  }

  @Test
  void manySmallFilesAreBatchedByTheirNumber() {
    assertThat(sizes(files(4_001, 0))).containsExactly(2_000, 2_000, 1);
  }

  @Test
  void everyFileIsInOneBatchInOrder() {
    List<InputFile> files = files(5_000, 10_000);
    assertThat(Batch.of(files).stream().flatMap(batch -> batch.pieces().stream()).map(Piece::file))
        .containsExactlyElementsOf(files);
  }

  private static List<Integer> sizes(List<InputFile> files) {
    return Batch.of(files).stream().map(batch -> batch.pieces().size()).toList();
  }

  private static List<InputFile> files(int number, long size) {
    return files(number, size, 1);
  }

  private static List<InputFile> files(int number, long size, int parts) {
    Layout layout =
        new Layout(null, size, parts, Collections.nCopies(parts, new Layout.Start(0, 0)));
    return IntStream.range(0, number)
        .mapToObj(i -> new InputFile("f" + i, size, 0, "", layout))
        .toList();
  }
}
