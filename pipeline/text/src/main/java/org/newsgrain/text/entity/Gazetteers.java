package org.newsgrain.text.entity;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.newsgrain.text.document.LanguageTag;

/** The gazetteers of all languages, each made when it is first asked for. */
final class Gazetteers {

  private final ConcurrentMap<LanguageTag, Gazetteer> made = new ConcurrentHashMap<>();
  private final Inflections inflections;

  Gazetteers(Inflections inflections) {
    this.inflections = inflections;
  }

  Gazetteer of(LanguageTag language) {
    return made.computeIfAbsent(language, tag -> Gazetteer.of(tag, inflections));
  }
}
