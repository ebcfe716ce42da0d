package org.newsgrain.job.table;

import static org.newsgrain.job.table.ColumnType.BOOLEAN;
import static org.newsgrain.job.table.ColumnType.DATE;
import static org.newsgrain.job.table.ColumnType.DOUBLE;
import static org.newsgrain.job.table.ColumnType.INT64;
import static org.newsgrain.job.table.ColumnType.STRING;

import java.util.List;

/** Every table of a snapshot. */
public final class Tables {

  private static final String LANGUAGE =
      "ISO 639-1 code (639-3 where there is none), und if unsure";
  private static final String SOURCE = "who published it";
  private static final String COUNT = "occurrences, duplicates included";
  private static final String DOCUMENT_COUNT = "documents it occurs in, duplicates included";
  private static final String UNIQUE = "occurrences outside duplicates";
  private static final String UNIQUE_DOCUMENTS = "documents it occurs in, duplicates left out";
  private static final String PER_MILLION = "count per million tokens of this source and language";
  private static final String LOG_LIKELIHOOD =
      "G² against all other sources of this language, negative where this source uses it less;"
          + " empty where there is no other source";
  private static final String LOG_RATIO =
      "binary logarithm of how many times more often this source uses it than the others;"
          + " empty where there is no other source";

  /** Each article that was read, and what became of it. */
  public static final Table DOCUMENTS =
      Table.named("documents", "Each article that was read, and what became of it.")
          .key("doc_id", STRING, "16 hex digits of SHA-256 over path and record number")
          .column("path", STRING, "the file, relative to the input")
          .column("record", INT64, "the article's number in its file, from 0")
          .column("source", STRING, SOURCE)
          .repeating()
          .column("language", STRING, LANGUAGE)
          .repeating()
          .column("language_confidence", DOUBLE, "how sure the language is, 0 to 1")
          .optional("published", DATE, "the day of publication, where the input says it")
          .optional("title", STRING, "the title, where the input keeps it apart from the text")
          .optional("url", STRING, "the address, where the input says it")
          .column("sha256", STRING, "SHA-256 of the article's bytes as found, 64 hex digits")
          .column("charset", STRING, "the charset its bytes were read in")
          .repeating()
          .column("bytes", INT64, "bytes as found")
          .column("chars", INT64, "code points of the decoded text")
          .column("chars_kept", INT64, "code points that belong to the article")
          .column("lines", INT64, "lines of the decoded text")
          .column("lines_removed", INT64, "lines taken out, each listed in `removed`")
          .column("tokens", INT64, "words of the article, those of `terms` with kind word, words 1")
          .optional(
              "duplicate_of", STRING, "doc_id of the article that it repeats, itself no repeat")
          .optional(
              "duplicate_kind",
              STRING,
              "exact: the same text but for white space; near: most word sequences")
          .repeating()
          .optional(
              "similarity", DOUBLE, "to that article: the share of word 5-grams in both, 0 to 1")
          .build();

  /** The denominators: how much of each source and language there is. */
  public static final Table SOURCES =
      Table.named("sources", "How much there is of each source and language: the denominators.")
          .key("source", STRING, SOURCE)
          .repeating()
          .key("language", STRING, LANGUAGE)
          .repeating()
          .column("documents", INT64, "articles, duplicates included")
          .column("duplicates", INT64, "articles that repeat an earlier one")
          .column("tokens", INT64, "words, duplicates included")
          .optional("types", INT64, "different words; empty where terms were not counted")
          .column("chars", INT64, "code points of the decoded texts")
          .column("chars_removed", INT64, "code points of the lines that were taken out")
          .optional("first_published", DATE, "the earliest day of publication that is known")
          .optional("last_published", DATE, "the latest day of publication that is known")
          .build();

  /** How often each term occurs. */
  public static final Table TERMS =
      Table.named("terms", "How often each term occurs, per language and source.")
          .key("language", STRING, LANGUAGE)
          .repeating()
          .key("source", STRING, SOURCE)
          .repeating()
          .key("term", STRING, "lower case, Unicode NFC; the words of a phrase are one blank apart")
          .column("words", INT64, "1 for a single word, 2 or 3 for a phrase")
          .column("kind", STRING, "word, number, hashtag, mention, url or email")
          .repeating()
          .column("spelling", STRING, "the commonest way it is written")
          .optional("stem", STRING, "its Snowball stem, where the language has a stemmer")
          .column("stopword", BOOLEAN, "whether it is on the language's list of function words")
          .column("count", INT64, COUNT)
          .column("documents", INT64, DOCUMENT_COUNT)
          .column("per_million", DOUBLE, PER_MILLION)
          .column("count_unique", INT64, UNIQUE)
          .column("documents_unique", INT64, UNIQUE_DOCUMENTS)
          .optional("log_likelihood", DOUBLE, LOG_LIKELIHOOD)
          .optional("log_ratio", DOUBLE, LOG_RATIO)
          .optional(
              "dispersion",
              DOUBLE,
              "Gries' DP over the documents of this source and language:"
                  + " 0 evenly spread, towards 1 in few documents; words only")
          .build();

  /** How often each entity is mentioned. */
  public static final Table ENTITIES =
      Table.named("entities", "How often each entity is mentioned, per language and source.")
          .key("language", STRING, LANGUAGE)
          .repeating()
          .key("source", STRING, SOURCE)
          .repeating()
          .key("entity_id", STRING, "stable name: ISO 3166 code of a country, else type and name")
          .column("name", STRING, "the entity's name, a base form that occurs where one does")
          .column("type", STRING, "PER, ORG or LOC")
          .repeating()
          .column("count", INT64, COUNT)
          .column("documents", INT64, DOCUMENT_COUNT)
          .column("per_million", DOUBLE, PER_MILLION)
          .column("count_unique", INT64, UNIQUE)
          .column("documents_unique", INT64, UNIQUE_DOCUMENTS)
          .optional("log_likelihood", DOUBLE, LOG_LIKELIHOOD)
          .optional("log_ratio", DOUBLE, LOG_RATIO)
          .build();

  /** Which spellings became which entity. */
  public static final Table NAMES =
      Table.named("names", "Which spellings became which entity, and why.")
          .key("entity_id", STRING, "the entity, as in `entities`")
          .key("language", STRING, LANGUAGE)
          .repeating()
          .key("surface", STRING, "the mention as written, white space folded to one blank")
          .column("name", STRING, "the entity's name")
          .column("type", STRING, "PER, ORG or LOC")
          .repeating()
          .column("count", INT64, COUNT)
          .column("documents", INT64, DOCUMENT_COUNT)
          .column("merged_by", STRING, "why this spelling belongs to this entity")
          .repeating()
          .build();

  /** Which entity each mention became: what takes a mention in a text to its cell. */
  public static final Table FORMS =
      Table.named(
              "forms",
              "A spelling, the fullest name that its document gives for it, and the entity that it"
                  + " became.")
          .key("type", STRING, "PER, ORG or LOC, as the text has it")
          .repeating()
          .key("language", STRING, LANGUAGE)
          .repeating()
          .key("name", STRING, "the fullest name that the document gives for the same thing")
          .key("surface", STRING, "the mention as written, white space folded to one blank")
          .column("entity_id", STRING, "the entity, as in `entities`")
          .column("count", INT64, COUNT)
          .column("documents", INT64, DOCUMENT_COUNT)
          .build();

  /** Which entities are named together. */
  public static final Table PAIRS =
      Table.named(
              "pairs",
              "Which two entities are named in the same documents, two of these at least, the"
                  + " commonest pairs of each language and source.")
          .key("language", STRING, LANGUAGE)
          .repeating()
          .key("source", STRING, SOURCE)
          .repeating()
          .key("entity_id", STRING, "the one entity, as in `entities`")
          .key(
              "other_id", STRING, "the other entity, the later one in the order of the identifiers")
          .column("name", STRING, "the one entity's name")
          .column("other_name", STRING, "the other entity's name")
          .column("documents", INT64, "documents that name both, duplicates included")
          .column(
              "npmi",
              DOUBLE,
              "normalized pointwise mutual information over the documents of this source and"
                  + " language: 0 by chance, 1 never apart")
          .build();

  /** How often by day. */
  public static final Table TIMELINE =
      Table.named("timeline", "Entities and the top terms by day; empty without dates.")
          .key("language", STRING, LANGUAGE)
          .repeating()
          .key("source", STRING, SOURCE)
          .repeating()
          .key("published", DATE, "the day of publication")
          .key("kind", STRING, "term or entity")
          .repeating()
          .key("item", STRING, "the term, or the entity_id")
          .repeating()
          .column("count", INT64, COUNT)
          .column("documents", INT64, DOCUMENT_COUNT)
          .build();

  /** Each line that was taken out. */
  public static final Table REMOVED =
      Table.named("removed", "Each line that was taken out, by which rule and why.")
          .key("doc_id", STRING, "the document, as in `documents`")
          .repeating()
          .key("line", INT64, "the line's number in the decoded text, from 1")
          .column("source", STRING, SOURCE)
          .repeating()
          .column("language", STRING, LANGUAGE)
          .repeating()
          .column("char_start", INT64, "code points before the line, from 0")
          .column("char_end", INT64, "code points up to and with its line feed")
          .column("rule", STRING, "stable name of the rule")
          .repeating()
          .column("reason", STRING, "the rule in plain words")
          .repeating()
          .column("text", STRING, "the line, without its line feed")
          .repeating()
          .build();

  /** Each file or record that could not be read whole. */
  public static final Table REJECTED =
      Table.named("rejected", "Each file or record that could not be read whole.")
          .key("path", STRING, "the file, relative to the input")
          .key("record", INT64, "the record's number in its file, from 0")
          .column(
              "reason",
              STRING,
              "UNREADABLE, CORRUPT, TOO_LARGE, BOMB, CHANGED_DURING_READ, NOT_TEXT, BAD_RECORD,"
                  + " EMPTY, UNSUPPORTED or OUTSIDE_ROOT")
          .repeating()
          .column("detail", STRING, "what was wrong")
          .column("bytes", INT64, "bytes that were left out")
          .build();

  /** All of them, in the order they are presented. */
  public static final List<Table> ALL =
      List.of(
          DOCUMENTS, SOURCES, TERMS, ENTITIES, NAMES, FORMS, PAIRS, TIMELINE, REMOVED, REJECTED);

  private Tables() {}

  /**
   * The table of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Table named(String name) {
    return ALL.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no table " + name));
  }
}
