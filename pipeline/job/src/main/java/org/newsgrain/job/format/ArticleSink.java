package org.newsgrain.job.format;

import org.newsgrain.text.document.Rejection.Reason;

/** Takes what a file holds: each record is either an article or rejected. */
public interface ArticleSink {

  /** Takes an article. */
  void article(Place place, Article article);

  /**
   * Takes note of a record that can't be read.
   *
   * @param detail what is wrong with it
   */
  void rejected(Place place, Reason reason, String detail);

  /**
   * Where a record stands.
   *
   * @param member the file it stands in, inside the archive; empty where there is no archive
   * @param record its number in that file, from 0
   * @param bytes its share of the file on disk
   */
  record Place(String member, long record, long bytes) {}
}
