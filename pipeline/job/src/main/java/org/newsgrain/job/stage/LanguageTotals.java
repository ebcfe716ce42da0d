package org.newsgrain.job.stage;

import java.util.HashMap;
import java.util.Map;

/**
 * The denominators of one language.
 *
 * @param language the language's code
 * @param tokens the tokens of the language, all sources together
 * @param bySource the tokens of each source
 * @param documents the documents of each source, duplicates included
 */
record LanguageTotals(
    String language, long tokens, Map<String, Long> bySource, Map<String, Long> documents) {

  static LanguageTotals of(String language, Totals totals) {
    Map<String, Long> bySource = new HashMap<>();
    Map<String, Long> documents = new HashMap<>();
    totals
        .bySource()
        .forEach(
            (key, sums) -> {
              if (key.language().equals(language)) {
                bySource.put(key.source(), sums.tokens());
                documents.put(key.source(), sums.documents());
              }
            });
    return new LanguageTotals(language, totals.tokens(language), bySource, documents);
  }

  long tokens(String source) {
    return bySource.getOrDefault(source, 0L);
  }

  long documents(String source) {
    return documents.getOrDefault(source, 0L);
  }

  /** A source's use of an item beside that of the whole language. */
  Comparison compare(String source, long count, long languageCount) {
    return new Comparison(count, tokens(source), languageCount, tokens);
  }
}
