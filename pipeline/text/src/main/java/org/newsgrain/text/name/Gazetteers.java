package org.newsgrain.text.name;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.newsgrain.text.document.LanguageTag;

/** The gazetteers of all languages, each made when it is first asked for. */
public final class Gazetteers {

  private final ConcurrentMap<LanguageTag, Gazetteer> made = new ConcurrentHashMap<>();
  private final Inflections inflections;

  public Gazetteers(Inflections inflections) {
    this.inflections = inflections;
  }

  public Gazetteer of(LanguageTag language) {
    return made.computeIfAbsent(language, tag -> Gazetteer.of(tag, inflections));
  }
}
