package org.newsgrain.job.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.TableReader;
import org.newsgrain.job.table.Tables;

/** The largest sources, and the sums over all of them. */
final class Sources {

  /** How many sources are kept. */
  private static final int SHOWN = 40;

  private final Top<Source> largest = new Top<>(SHOWN, Source.LARGEST);
  private final Map<String, SourceLanguage> byLanguage = new TreeMap<>();
  private final List<SourceLanguage> current = new ArrayList<>();
  private Optional<Period> period = Optional.empty();
  private long number;
  private long documents;
  private long duplicates;
  private long tokens;
  private long chars;
  private long charsRemoved;

  private Sources() {}

  /**
   * Reads the table {@code sources}, in which the rows of a source follow one another.
   *
   * @throws IOException if it can't be read
   */
  static Sources read(TableReader reader) throws IOException {
    Sources sources = new Sources();
    reader.read(Tables.SOURCES, sources::add);
    sources.endSource();
    return sources;
  }

  private void add(Row row) {
    SourceLanguage part = SourceLanguage.of(row);
    if (!current.isEmpty() && !current.get(0).source().equals(part.source())) {
      endSource();
    }
    current.add(part);
    byLanguage.merge(part.language(), part.named(""), SourceLanguage::plus);
    documents += part.documents();
    duplicates += part.duplicates();
    tokens += part.tokens();
    chars += part.chars();
    charsRemoved += part.charsRemoved();
    part.period().ifPresent(days -> period = Optional.of(period.map(days::and).orElse(days)));
  }

  private void endSource() {
    if (!current.isEmpty()) {
      largest.add(new Source(current.get(0).source(), List.copyOf(current)));
      number++;
      current.clear();
    }
  }

  /** The largest, by words. */
  List<Source> largest() {
    return largest.list();
  }

  /** The largest {@code size} of them. */
  List<Source> largest(int size) {
    List<Source> all = largest();
    return all.subList(0, Math.min(size, all.size()));
  }

  /** The languages, the one with most words first. */
  List<String> languages() {
    Comparator<String> byTokens = Comparator.comparing(this::tokens);
    return byLanguage.keySet().stream()
        .sorted(byTokens.reversed().thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** The words of that language. */
  long tokens(String language) {
    return byLanguage.containsKey(language) ? byLanguage.get(language).tokens() : 0;
  }

  /** Each language's sums over all sources. */
  Map<String, SourceLanguage> byLanguage() {
    return byLanguage;
  }

  /** How many sources there are. */
  long number() {
    return number;
  }

  long documents() {
    return documents;
  }

  long duplicates() {
    return duplicates;
  }

  long tokens() {
    return tokens;
  }

  long chars() {
    return chars;
  }

  long charsRemoved() {
    return charsRemoved;
  }

  /** The days of publication, where any is known. */
  Optional<Period> period() {
    return period;
  }
}
