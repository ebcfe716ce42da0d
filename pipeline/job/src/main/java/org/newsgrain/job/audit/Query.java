package org.newsgrain.job.audit;

import java.util.List;
import org.newsgrain.text.analysis.Analysis;
import org.newsgrain.text.document.Document;

/** What is traced. */
public interface Query {

  /** The cells whose occurrences are looked for. */
  List<Cell> cells();

  /** Whether it takes the mentions to find them. */
  boolean ofEntities();

  /** Whether there can be an occurrence in {@code document}: what takes no analysis to rule out. */
  boolean mayBeIn(Document document);

  /** The occurrences in an article, in the order of the text. */
  List<Hit> in(Analysis analysis);
}
