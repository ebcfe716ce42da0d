package org.newsgrain.job.spill;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * Which shard a key belongs to: the same on every machine and in every run. Work is spread over
 * more shards than there are files of a table; all work shards of a file are folded into it.
 *
 * @param files how many files a table is written in, at least 1
 */
public record Shards(int files) implements Serializable {

  /** Enough for the cores of one machine, and few enough that runs stay large. */
  private static final int LEAST = 16;

  /** How many shards the work is spread over, a multiple of {@code files}. */
  public int count() {
    return files * ((LEAST + files - 1) / files);
  }

  /** The shard of a key, from 0. */
  public int of(String key) {
    CRC32C hash = new CRC32C();
    hash.update(key.getBytes(StandardCharsets.UTF_8));
    return (int) (hash.getValue() % count());
  }

  /** The file of the rows with that key. */
  public int fileOf(String key) {
    return files == 1 ? 0 : of(key) % files;
  }
}
