package org.newsgrain.job.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.newsgrain.job.table.Column;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;

/**
 * The snapshot's description for other programs: every table in each of its formats, with columns,
 * types and meanings, as a Frictionless Data Package (version 2, https://datapackage.org).
 */
public final class DataPackage {

  /** What its file is called. */
  public static final String FILE = "datapackage.json";

  private DataPackage() {}

  /**
   * Writes the description of the tables in {@code folder} beside them.
   *
   * @param tables their files
   * @throws IOException if it can't be written
   */
  public static void write(
      Path folder, List<PublishedFile> tables, String id, String version, Ledger ledger)
      throws IOException {
    Json.write(folder.resolve(FILE), of(tables, id, version, ledger.rows()));
  }

  /**
   * The description of tables, as JSON has it.
   *
   * @param files the tables' files
   * @param rows the rows of each table
   */
  public static Map<String, Object> of(
      List<PublishedFile> files, String id, String version, Map<String, Long> rows) {
    List<Map<String, Object>> resources = new ArrayList<>();
    for (Table table : Tables.ALL) {
      for (String folderOfFormat : List.of("", "excel/")) {
        for (String ending : List.of("parquet", "csv")) {
          List<PublishedFile> ofTable = files(files, folderOfFormat + table.name(), ending);
          if (!ofTable.isEmpty()) {
            resources.add(resource(table, ending, ofTable, rows));
          }
        }
      }
    }
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    description.put("name", "newsgrain-" + id);
    description.put("title", "Terms and entities of news text per source and language");
    description.put("version", version);
    description.put("resources", resources);
    return description;
  }

  private static List<PublishedFile> files(List<PublishedFile> files, String name, String ending) {
    String pattern = Pattern.quote(name) + "(-\\d+(-of-\\d+)?)?(-\\d+)?\\." + ending;
    return files.stream().filter(file -> file.path().matches(pattern)).toList();
  }

  private static Map<String, Object> resource(
      Table table, String format, List<PublishedFile> files, Map<String, Long> rows) {
    String name = files.get(0).path().startsWith("excel/") ? table.name() + "-excel" : table.name();
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", name + "-" + format);
    resource.put("description", table.meaning());
    resource.put("path", onlyOrAll(files.stream().map(PublishedFile::path).toList()));
    resource.put("format", format);
    resource.put("mediatype", format.equals("csv") ? "text/csv" : "application/vnd.apache.parquet");
    resource.put("encoding", "utf-8");
    resource.put("bytes", files.stream().mapToLong(PublishedFile::bytes).sum());
    resource.put("rows", rows.get(table.name()));
    resource.put("hash", onlyOrAll(files.stream().map(file -> "sha256:" + file.sha256()).toList()));
    resource.put("schema", schema(table));
    return resource;
  }

  private static Object onlyOrAll(List<String> values) {
    return values.size() == 1 ? values.get(0) : values;
  }

  private static Map<String, Object> schema(Table table) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", table.columns().stream().map(DataPackage::field).toList());
    schema.put("primaryKey", table.key().stream().map(Column::name).toList());
    schema.put("missingValues", List.of(""));
    return schema;
  }

  private static Map<String, Object> field(Column column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", column.type().frictionlessName());
    field.put("description", column.meaning());
    field.put("constraints", Map.of("required", column.required()));
    return field;
  }
}
