package org.newsgrain.job.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * One source in all its languages.
 *
 * @param languages at least one
 */
record Source(String name, List<SourceLanguage> languages) {

  /** The largest first. */
  static final Comparator<Source> LARGEST =
      Comparator.<Source>comparingLong(source -> source.tokens())
          .reversed()
          .thenComparing(Source::name);

  long documents() {
    return sum(SourceLanguage::documents);
  }

  long duplicates() {
    return sum(SourceLanguage::duplicates);
  }

  long tokens() {
    return sum(SourceLanguage::tokens);
  }

  long chars() {
    return sum(SourceLanguage::chars);
  }

  long charsRemoved() {
    return sum(SourceLanguage::charsRemoved);
  }

  /** The words in that language. */
  long tokens(String language) {
    return languages.stream()
        .filter(part -> part.language().equals(language))
        .mapToLong(SourceLanguage::tokens)
        .sum();
  }

  /** The days of publication, where any is known. */
  Optional<Period> period() {
    return languages.stream().flatMap(part -> part.period().stream()).reduce(Period::and);
  }

  private long sum(ToLongFunction<SourceLanguage> figure) {
    return languages.stream().mapToLong(figure).sum();
  }
}
