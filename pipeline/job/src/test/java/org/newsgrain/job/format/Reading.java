package org.newsgrain.job.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** All records of a reader, for tests. */
final class Reading {

  /** Makes a reader that begins at {@code offset}. */
  interface Reader {
    Records at(long offset) throws IOException;
  }

  private Reading() {}

  /** A line a record: its text with line breaks as {@code /}, or its rejection. */
  static List<String> outcomes(Records records) throws IOException, RejectedException {
    List<String> outcomes = new ArrayList<>();
    try (records) {
      while (records.next()) {
        outcomes.add(outcome(records));
      }
    }
    return outcomes;
  }

  /** Where the records end. */
  static List<Long> ends(Records records) throws IOException, RejectedException {
    List<Long> ends = new ArrayList<>();
    try (records) {
      while (records.next()) {
        ends.add(records.end());
      }
    }
    return ends;
  }

  /** The article of the only record, which has to be readable. */
  static Article article(Records records) throws IOException, RejectedException {
    try (records) {
      if (!records.next()) {
        throw new AssertionError("no record");
      }
      return records.read();
    }
  }

  private static String outcome(Records records) throws IOException {
    try {
      return records.read().text().replace('\n', '/');
    } catch (RejectedException e) {
      return e.reason() + ": " + e.getMessage();
    }
  }
}
