package org.newsgrain.job.report;

import java.util.Map;
import java.util.TreeMap;

/** Bytes of the articles that are the same in some respect, and how many of them were kept. */
final class Volume {

  private final Map<String, Long> keptByLanguage = new TreeMap<>();
  private long articles;
  private long bytes;
  private long removed;

  /**
   * Adds an article. Its bytes are divided as its characters are.
   *
   * @param chars of its text
   * @param charsKept at most as many
   */
  void add(String language, long articleBytes, long chars, long charsKept) {
    double share = chars == 0 ? 1 : (double) charsKept / (double) chars;
    long kept = Math.round((double) articleBytes * share);
    articles++;
    bytes += articleBytes;
    removed += articleBytes - kept;
    keptByLanguage.merge(language, kept, Long::sum);
  }

  long articles() {
    return articles;
  }

  long bytes() {
    return bytes;
  }

  long kept() {
    return bytes - removed;
  }

  long removed() {
    return removed;
  }

  /** The bytes that were kept in that language. */
  long kept(String language) {
    return keptByLanguage.getOrDefault(language, 0L);
  }
}
