package org.newsgrain.job.config;

import org.newsgrain.job.plan.UsageException;

/**
 * A line of a config file.
 *
 * @param file what the file is called
 * @param line from 1
 */
record Place(String file, int line) {

  /** Something that is wrong with the line. */
  UsageException error(String problem) {
    return new UsageException(this + ": " + problem);
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
