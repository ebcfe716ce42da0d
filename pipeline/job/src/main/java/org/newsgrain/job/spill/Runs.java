package org.newsgrain.job.spill;

import java.io.Serializable;
import java.nio.file.Path;

/**
 * Where sorted runs of rows are left on their way into a table, and to which shards they belong.
 *
 * @param folder the folder of the runs
 * @param shards the shards of the tables
 */
public record Runs(String folder, Shards shards) implements Serializable {

  /** Runs in {@code folder}. */
  public Runs(Path folder, Shards shards) {
    this(folder.toString(), shards);
  }
}
