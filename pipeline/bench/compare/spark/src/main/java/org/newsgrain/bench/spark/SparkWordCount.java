package org.newsgrain.bench.spark;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Words by source in SQL: {@code SparkWordCount FOLDER OUTPUT} writes Parquet and CSV. */
public final class SparkWordCount {

  private SparkWordCount() {}

  /** Counts. */
  public static void main(String[] args) {
    String root = Path.of(args[0]).toAbsolutePath().toUri().toString();
    SparkSession spark =
        SparkSession.builder()
            .master("local[*]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 8)
            .getOrCreate();
    spark.read().option("recursiveFileLookup", true).text(root).createOrReplaceTempView("lines");
    // An address of a file as Spark gives it has one slash, or three.
    int place = root.replaceFirst("^file:/+", "").length() + 1;
    Dataset<Row> counts =
        spark.sql(
            "SELECT source, term, count(*) AS count FROM (SELECT split_part(substr("
                + "regexp_replace(input_file_name(), '^file:/+', ''), "
                + place
                + "), '/', 1) AS source, explode(regexp_extract_all(lower(value), "
                + "'[\\\\p{L}\\\\p{M}\\\\p{N}_]+', 0)) AS term FROM lines) "
                + "GROUP BY source, term ORDER BY source, term");
    counts.write().parquet(args[1] + "/parquet");
    spark.read().parquet(args[1] + "/parquet").write().option("header", true).csv(args[1] + "/csv");
    spark.stop();
  }
}
