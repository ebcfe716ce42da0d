package org.newsgrain.job.format;

/** What stands in a file once nothing is packed any more. */
enum Kind {
  /** One article, as text. */
  TEXT(true),
  /** One article, as a web page. */
  HTML(true),
  /** An article a line, as JSON. */
  JSON_LINES(false),
  /** An article a row, between commas, semicolons or bars. */
  CSV(false),
  /** An article a row, between tabs. */
  TSV(false),
  /** A crawler's archive. */
  WARC(false),
  /** Files, each with an article or more. */
  ZIP(false),
  /** Files, each with an article or more. */
  TAR(false);

  private final boolean single;

  Kind(boolean single) {
    this.single = single;
  }

  /** Whether the whole file is one article. */
  boolean isSingle() {
    return single;
  }

  /** Whether the whole file is text, and the records are parts of it. */
  boolean isLines() {
    return this == JSON_LINES || this == CSV || this == TSV;
  }

  /** Whether the file holds files, and not articles. */
  boolean isArchive() {
    return this == ZIP || this == TAR;
  }
}
