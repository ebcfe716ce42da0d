package org.newsgrain.job.report;

import java.util.Optional;
import java.util.stream.Stream;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Tables;

/** How much there is of one source in one language. */
record SourceLanguage(
    String source,
    String language,
    long documents,
    long duplicates,
    long tokens,
    long chars,
    long charsRemoved,
    Optional<Period> period) {

  private static final Field SOURCE = Field.of(Tables.SOURCES, "source");
  private static final Field LANGUAGE = Field.of(Tables.SOURCES, "language");
  private static final Field DOCUMENTS = Field.of(Tables.SOURCES, "documents");
  private static final Field DUPLICATES = Field.of(Tables.SOURCES, "duplicates");
  private static final Field TOKENS = Field.of(Tables.SOURCES, "tokens");
  private static final Field CHARS = Field.of(Tables.SOURCES, "chars");
  private static final Field CHARS_REMOVED = Field.of(Tables.SOURCES, "chars_removed");
  private static final Field FIRST = Field.of(Tables.SOURCES, "first_published");
  private static final Field LAST = Field.of(Tables.SOURCES, "last_published");

  /** A row of the table {@code sources}. */
  static SourceLanguage of(Row row) {
    return new SourceLanguage(
        SOURCE.text(row),
        LANGUAGE.text(row),
        DOCUMENTS.number(row),
        DUPLICATES.number(row),
        TOKENS.number(row),
        CHARS.number(row),
        CHARS_REMOVED.number(row),
        FIRST.day(row).flatMap(first -> LAST.day(row).map(last -> new Period(first, last))));
  }

  /** The same under another name. */
  SourceLanguage named(String name) {
    return new SourceLanguage(
        name, language, documents, duplicates, tokens, chars, charsRemoved, period);
  }

  /** Both together, under this one's name. */
  SourceLanguage plus(SourceLanguage other) {
    Optional<Period> both =
        Stream.of(period, other.period).flatMap(Optional::stream).reduce(Period::and);
    return sum(other, 1, both);
  }

  /** What is left of this without {@code other}, which is a part of it. */
  SourceLanguage minus(SourceLanguage other) {
    return sum(other, -1, period);
  }

  private SourceLanguage sum(SourceLanguage other, int sign, Optional<Period> days) {
    return new SourceLanguage(
        source,
        language,
        documents + sign * other.documents,
        duplicates + sign * other.duplicates,
        tokens + sign * other.tokens,
        chars + sign * other.chars,
        charsRemoved + sign * other.charsRemoved,
        days);
  }
}
