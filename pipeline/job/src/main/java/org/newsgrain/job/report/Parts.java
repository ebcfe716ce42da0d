package org.newsgrain.job.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts that the corpus is shown in: each language of the largest sources, and for each
 * language all other sources together. Every cell of a table belongs to exactly one of them.
 */
final class Parts {

  private final List<SourceLanguage> list = new ArrayList<>();
  private final Map<String, Map<String, Integer>> indexes = new HashMap<>();
  private final Map<String, Integer> others = new HashMap<>();

  /**
   * @param sources all sources
   * @param size how many of the largest stand alone
   */
  Parts(Sources sources, int size) {
    Map<String, SourceLanguage> rest = new HashMap<>(sources.byLanguage());
    for (Source source : sources.largest(size)) {
      for (SourceLanguage part : source.languages()) {
        indexes
            .computeIfAbsent(part.source(), name -> new HashMap<>())
            .put(part.language(), list.size());
        list.add(part);
        rest.computeIfPresent(part.language(), (code, all) -> all.minus(part));
      }
    }
    for (String language : sources.languages()) {
      if (rest.get(language).documents() > 0) {
        others.put(language, list.size());
        list.add(rest.get(language));
      }
    }
  }

  /** All of them; the name of a language's other sources is empty. */
  List<SourceLanguage> list() {
    return list;
  }

  /** The part that the cells of that source and language belong to; -1 if there is none. */
  int index(String source, String language) {
    Integer own = indexes.getOrDefault(source, Map.of()).get(language);
    return own != null ? own : others.getOrDefault(language, -1);
  }
}
