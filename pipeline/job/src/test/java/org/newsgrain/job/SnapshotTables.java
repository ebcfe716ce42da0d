package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsgrain.job.table.Column;
import org.newsgrain.job.table.ColumnType;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;

/** Checks that hold for the tables of every snapshot of one shard, made by DuckDB. */
final class SnapshotTables {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final DuckDb database;
  private final Path snapshot;
  private final JsonNode manifest;

  SnapshotTables(DuckDb database, Path snapshot) throws IOException, SQLException {
    this.database = database;
    this.snapshot = snapshot;
    this.manifest = JSON.readTree(snapshot.resolve("manifest.json").toFile());
    for (Table table : Tables.ALL) {
      database.execute(
          "create or replace view " + table.name() + " as from " + DuckDb.parquet(file(table)));
    }
  }

  void parquetAndCsvHoldTheSameRows(Table table) throws SQLException {
    String csv = DuckDb.csv(table, snapshot.resolve(table.name() + ".csv").toString());
    assertThat(database.query("from " + table.name() + " except all from " + csv)).isEmpty();
    assertThat(database.query("from " + csv + " except all from " + table.name())).isEmpty();
    long rows = manifest.at("/ledger/rows/" + table.name()).asLong(-1);
    assertThat(database.number("select count(*) from " + table.name())).isEqualTo(rows);
    assertThat(database.number("select count(*) from " + csv)).isEqualTo(rows);
  }

  void keysAreUniqueAndAscendByTheirBytes(Table table) throws SQLException {
    String csv = DuckDb.csv(table, snapshot.resolve(table.name() + ".csv").toString());
    assertThat(database.query(disorder(table, table.name()))).isEmpty();
    assertThat(database.query(disorder(table, csv))).isEmpty();
  }

  void columnsAreAsDeclaredAndCompressedWithZstd(Table table) throws SQLException {
    List<String> declared =
        table.columns().stream().map(c -> c.name() + "\t" + DuckDb.type(c.type())).toList();
    assertThat(
            database.query("select column_name, column_type from (describe " + table.name() + ")"))
        .isEqualTo(declared);
    String path = "('" + file(table) + "')";
    assertThat(database.query("select distinct compression from parquet_metadata" + path))
        .isSubsetOf("ZSTD");
    assertThat(
            database.query(
                "select name, type, converted_type, repetition_type from parquet_schema"
                    + path
                    + " where num_children is null or num_children = 0"))
        .isEqualTo(table.columns().stream().map(SnapshotTables::physical).toList());
  }

  void numbersAreFinite(Table table) throws SQLException {
    for (Column column : table.columns()) {
      if (column.type() == ColumnType.DOUBLE) {
        String broken = " where not isfinite(" + column.name() + ")";
        assertThat(database.number("select count(*) from " + table.name() + broken)).isZero();
      }
    }
  }

  void theLedgerBalances(long bytesFound) throws SQLException {
    assertThat(
            database.number(
                "select (select coalesce(sum(bytes), 0) from documents)"
                    + " + (select coalesce(sum(bytes), 0) from rejected)"))
        .isEqualTo(bytesFound);
    for (String law : LAWS) {
      assertThat(database.query(law)).as(law).isEmpty();
    }
  }

  void theManifestListsEveryFileWithItsHash() {
    Map<String, String> listed = new TreeMap<>();
    manifest
        .get("files")
        .forEach(f -> listed.put(f.get("path").asText(), f.get("sha256").asText()));
    Map<String, String> found = Folders.hashes(snapshot);
    found.remove("manifest.json");
    assertThat(listed).isEqualTo(found);
  }

  void theDataPackageDescribesEveryTableFile() throws IOException {
    Map<String, String> described = new TreeMap<>();
    for (JsonNode resource :
        JSON.readTree(snapshot.resolve("datapackage.json").toFile()).get("resources")) {
      described.put(resource.get("path").asText(), resource.get("hash").asText());
      Table table = Tables.named(resource.get("name").asText().split("-", 2)[0]);
      assertThat(resource.at("/schema/fields").findValuesAsText("name"))
          .isEqualTo(table.columns().stream().map(Column::name).toList());
    }
    Map<String, String> tables = new TreeMap<>();
    Folders.hashes(snapshot).forEach((path, hash) -> tables.put(path, "sha256:" + hash));
    tables.keySet().removeIf(path -> !path.matches(".*\\.(csv|parquet)"));
    assertThat(described).isEqualTo(tables);
  }

  void spreadsheetFilesStartWithAByteOrderMarkAndNoFormula(Table table) throws IOException {
    String text = Files.readString(snapshot.resolve("excel/" + table.name() + ".csv"));
    assertThat(text).startsWith("\uFEFF" + table.columns().get(0).name() + ",");
    assertThat(text).doesNotContainPattern("(?m)(^|,)\"?[=+@]");
  }

  private String file(Table table) {
    return snapshot.resolve(table.name() + ".parquet").toString();
  }

  /** The rows whose key is not greater than the key before; DuckDB compares strings by bytes. */
  private static String disorder(Table table, String rows) {
    String key = table.key().stream().map(Column::name).collect(Collectors.joining(", "));
    return "select * from (select row("
        + key
        + ") as k, lag(row("
        + key
        + ")) over (order by n) as before from (select *, row_number() over () as n from "
        + rows
        + ")) where before >= k";
  }

  private static String physical(Column column) {
    String repetition = column.required() ? "REQUIRED" : "OPTIONAL";
    String type =
        switch (column.type()) {
          case STRING -> "BYTE_ARRAY\tUTF8";
          case INT64 -> "INT64\tnull";
          case DOUBLE -> "DOUBLE\tnull";
          case BOOLEAN -> "BOOLEAN\tnull";
          case DATE -> "INT32\tDATE";
        };
    return column.name() + "\t" + type + "\t" + repetition;
  }

  /** What must find nothing. */
  private static final List<String> LAWS =
      List.of(
          // Characters of each document: kept and removed.
          "select doc_id from documents left join (select doc_id, sum(char_end - char_start) as gone,"
              + " count(*) as lines_gone from removed group by doc_id) using (doc_id)"
              + " where chars <> chars_kept + coalesce(gone, 0)"
              + " or lines_removed <> coalesce(lines_gone, 0)",
          "select doc_id from removed anti join documents using (doc_id)",
          // Each source and language sums up its documents.
          "(select source, language, documents, duplicates, tokens, chars, chars_removed,"
              + " first_published, last_published from sources) except all"
              + " (select source, language, count(*), count(duplicate_of), sum(tokens), sum(chars),"
              + " sum(chars - chars_kept), min(published), max(published)"
              + " from documents group by source, language)",
          "select source, language from documents anti join sources using (source, language)",
          // Tokens and types by source, language and term.
          "select source, language from sources left join (select source, language,"
              + " sum(count) as words, count(*) as kinds from terms"
              + " where kind = 'word' and words = 1 group by source, language)"
              + " using (source, language)"
              + " where tokens <> coalesce(words, 0) or types <> coalesce(kinds, 0)",
          "select source, language from terms anti join sources using (source, language)",
          // Entities by source, and by spelling.
          "(select entity_id, language, sum(count) from entities group by all) except all"
              + " (select entity_id, language, sum(count) from names group by all)",
          "(select entity_id, language, sum(count) from names group by all) except all"
              + " (select entity_id, language, sum(count) from entities group by all)",
          // Spellings by entity; a document may spell two names alike.
          "(select entity_id, language, surface, sum(count) from forms group by all) except all"
              + " (select entity_id, language, surface, sum(count) from names group by all)",
          "(select entity_id, language, surface, sum(count) from names group by all) except all"
              + " (select entity_id, language, surface, sum(count) from forms group by all)",
          "select surface from forms join names using (entity_id, language, surface)"
              + " where forms.documents > names.documents or forms.count < forms.documents",
          // Rates and parts.
          "select term from terms join sources using (source, language) where"
              + " abs(per_million - terms.count * 1e6 / tokens) > 1e-6 * per_million",
          "select term from terms join sources using (source, language) where"
              + " terms.documents > sources.documents or count < terms.documents"
              + " or count_unique > count or documents_unique > terms.documents"
              + " or (dispersion is not null and dispersion not between 0 and 1)",
          "select entity_id from entities join sources using (source, language) where"
              + " entities.documents > sources.documents or count < entities.documents"
              + " or count_unique > count or documents_unique > entities.documents",
          // A source stands against the others of its language, where there are others.
          "select term from terms join (select language, count(*) as n from sources"
              + " where tokens > 0 group by language) using (language)"
              + " where (log_likelihood is null) <> (n = 1) or (log_ratio is null) <> (n = 1)");
}
