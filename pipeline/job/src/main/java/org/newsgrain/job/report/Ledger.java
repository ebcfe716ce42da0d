package org.newsgrain.job.report;

/** What went in and what became of it. */
record Ledger(Sources sources, Documents documents, Removals removals, Rejections rejections) {

  long files() {
    return documents.files() + rejections.files();
  }

  long bytes() {
    return documents.bytes() + rejections.bytes();
  }

  /** Articles that repeat no earlier one. */
  long originals() {
    return sources.documents() - sources.duplicates();
  }

  long charsKept() {
    return sources.chars() - sources.charsRemoved();
  }
}
