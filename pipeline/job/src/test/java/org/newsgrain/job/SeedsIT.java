package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.newsgrain.job.table.Tables;

/** What is counted in the sample articles, against counts made by hand. */
class SeedsIT {

  @Test
  void removesExactlyTheLinesThatAreNotTheArticle() {
    Map<String, String> paths = SeedTables.paths();
    List<List<String>> removed = new ArrayList<>();
    for (Map<String, String> row : SeedTables.rows(Tables.REMOVED)) {
      removed.add(List.of(paths.get(row.get("doc_id")), row.get("line"), row.get("text")));
      assertThat(row.get("rule")).matches("[a-z.]+");
      assertThat(row.get("reason")).isNotBlank();
    }
    assertThat(removed).containsExactlyInAnyOrderElementsOf(Expectations.read("seed-removed.tsv"));
  }

  @Test
  void knowsTheLanguageOfEveryArticle() {
    List<List<String>> languages =
        SeedTables.rows(Tables.DOCUMENTS).stream()
            .map(row -> List.of(row.get("path"), row.get("language")))
            .toList();
    assertThat(languages)
        .containsExactlyInAnyOrderElementsOf(Expectations.read("seed-languages.tsv"));
  }

  @Test
  void countsEachWordAsOftenAsItStandsInTheArticle() {
    Map<List<String>, String> counts = new HashMap<>();
    for (Map<String, String> row : SeedTables.rows(Tables.TERMS)) {
      counts.put(List.of(row.get("source"), row.get("term")), row.get("count"));
    }
    List<List<String>> expected = Expectations.read("seed-terms.tsv");
    List<List<String>> found =
        expected.stream()
            .map(cell -> cell.subList(0, 2))
            .map(cell -> List.of(cell.get(0), cell.get(1), counts.getOrDefault(cell, "0")))
            .toList();
    assertThat(found).hasSizeGreaterThan(90).isEqualTo(expected);
  }

  @Test
  void findsEveryEntityAsOftenAsItIsNamedAndNothingElse() {
    List<List<String>> entities = new ArrayList<>();
    for (Map<String, String> row : SeedTables.rows(Tables.ENTITIES)) {
      entities.add(
          List.of(row.get("source") + ".txt", row.get("type"), row.get("name"), row.get("count")));
    }
    assertThat(entities)
        .containsExactlyInAnyOrderElementsOf(Expectations.read("seed-entities.tsv"));
  }

  @Test
  void listsEverySpellingOfEveryEntityUnderOneName() {
    Map<String, TreeSet<String>> surfaces = new TreeMap<>();
    Map<String, TreeSet<String>> expected = new TreeMap<>();
    for (Map<String, String> row : SeedTables.rows(Tables.NAMES)) {
      surfaces
          .computeIfAbsent(row.get("name") + " " + row.get("language"), k -> new TreeSet<>())
          .add(row.get("surface"));
      assertThat(row.get("merged_by")).isNotBlank();
    }
    for (List<String> row : Expectations.read("seed-names.tsv")) {
      expected.put(row.get(0) + " " + row.get(1), new TreeSet<>(List.of(row.get(2).split("; "))));
    }
    assertThat(surfaces).isEqualTo(expected);
  }

  @Test
  void entityIsOneThingInEveryLanguage() {
    Map<String, TreeSet<String>> ids = new TreeMap<>();
    for (Map<String, String> row : SeedTables.rows(Tables.ENTITIES)) {
      ids.computeIfAbsent(row.get("type") + " " + row.get("name"), k -> new TreeSet<>())
          .add(row.get("entity_id"));
    }
    assertThat(ids).allSatisfy((name, found) -> assertThat(found).as(name).hasSize(1));
  }
}
