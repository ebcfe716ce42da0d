package org.newsgrain.job.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final LocalDate DAY = LocalDate.of(2024, 1, 2);

  @Test
  void takesARowThatFitsItsColumns() {
    Row row = Tables.TIMELINE.row("sv", "källa", DAY, "term", "måndag", 3L, 2L);
    assertThat(row.cells()).containsExactly("sv", "källa", DAY, "term", "måndag", 3L, 2L);
    assertThat(row.cell(Tables.TIMELINE.index("count"))).isEqualTo(3L);
  }

  @Test
  void refusesARowOfAnotherLength() {
    assertThatThrownBy(() -> Tables.TIMELINE.row("sv", "källa"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("timeline has 7 columns, not 2");
  }

  @Test
  void refusesAMissingCellWhereOneMustBe() {
    assertThatThrownBy(() -> Tables.TIMELINE.row("sv", "källa", DAY, "term", null, 3L, 2L))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("timeline.item can't be null");
  }

  @Test
  void refusesACellOfAnotherType() {
    assertThatThrownBy(() -> Tables.TIMELINE.row("sv", "källa", DAY, "term", "a", 3, 2L))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("timeline.count can't be 3");
  }

  @Test
  void refusesNumbersThatAreNone() {
    for (double broken : new double[] {Double.NaN, 1 / 0.0, -1 / 0.0}) {
      assertThatThrownBy(() -> entity(broken))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("entities.per_million can't be ");
    }
    assertThat(entity(0.5).cell(Tables.ENTITIES.index("log_ratio"))).isNull();
  }

  @Test
  void sortsByKeyAndStringsByTheirBytes() {
    Row fullwidth = Tables.REJECTED.row("\uFF21", 0L, "EMPTY", "", 0L);
    Row emoji = Tables.REJECTED.row("\uD83D\uDE00", 0L, "EMPTY", "", 0L);
    Row second = Tables.REJECTED.row("a", 2L, "EMPTY", "", 0L);
    Row tenth = Tables.REJECTED.row("a", 10L, "EMPTY", "", 0L);
    assertThat(RowBlock.of(Tables.REJECTED, List.of(emoji, tenth, fullwidth, second)).rows())
        .containsExactly(second, tenth, fullwidth, emoji);
  }

  @Test
  void namesTheKeyOfEachTableAsTheContractDoes() {
    assertThat(Tables.ALL.stream().map(TableTest::key))
        .containsExactly(
            "documents: doc_id",
            "sources: source language",
            "terms: language source term",
            "entities: language source entity_id",
            "names: entity_id language surface",
            "forms: type language name surface",
            "pairs: language source entity_id other_id",
            "timeline: language source published kind item",
            "removed: doc_id line",
            "rejected: path record");
  }

  private static String key(Table table) {
    return table.name() + ": " + String.join(" ", table.key().stream().map(Column::name).toList());
  }

  private static Row entity(double perMillion) {
    return Tables.ENTITIES.row(
        "sv", "källa", "BY", "Belarus", "LOC", 1L, 1L, perMillion, 1L, 1L, null, null);
  }
}
