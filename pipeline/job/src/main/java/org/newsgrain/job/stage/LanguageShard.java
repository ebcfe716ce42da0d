package org.newsgrain.job.stage;

import org.newsgrain.job.plan.RunPlan;

/**
 * What the rows of one shard of one language have in common.
 *
 * @param language the language's code
 * @param counting what is counted and listed
 * @param totals the denominators
 * @param languageTokens the tokens of the language, all sources together
 */
record LanguageShard(
    String language, RunPlan.Counting counting, Totals totals, long languageTokens) {

  /**
   * The shard of that key.
   *
   * @param key language and number, {@code sv/3}
   */
  static LanguageShard of(String key, RunPlan.Counting counting, Totals totals) {
    String language = key.substring(0, key.indexOf('/'));
    return new LanguageShard(language, counting, totals, totals.tokens(language));
  }

  /** The key of a shard of {@code language}. */
  static String key(String language, int shard) {
    return language + "/" + shard;
  }

  long tokens(String source) {
    return totals.tokens(source, language);
  }

  /** A source's use of an item beside that of the whole language. */
  Comparison compare(String source, long count, long languageCount) {
    return new Comparison(count, tokens(source), languageCount, languageTokens);
  }
}
