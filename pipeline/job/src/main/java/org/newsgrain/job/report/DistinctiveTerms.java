package org.newsgrain.job.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.TableReader;
import org.newsgrain.job.table.Tables;

/** The terms that set the largest sources apart from the others of their language. */
final class DistinctiveTerms {

  private static final int PARTS = 40;
  private static final int TERMS = 20;
  private static final Set<String> KINDS = Set.of("word", "hashtag");
  private static final Field LANGUAGE = Field.of(Tables.TERMS, "language");
  private static final Field SOURCE = Field.of(Tables.TERMS, "source");
  private static final Field KIND = Field.of(Tables.TERMS, "kind");
  private static final Field SPELLING = Field.of(Tables.TERMS, "spelling");
  private static final Field STOPWORD = Field.of(Tables.TERMS, "stopword");
  private static final Field COUNT = Field.of(Tables.TERMS, "count");
  private static final Field LOG_LIKELIHOOD = Field.of(Tables.TERMS, "log_likelihood");

  private final List<Part> parts = new ArrayList<>();
  private final Map<String, Map<String, Part>> byLanguage = new HashMap<>();

  private DistinctiveTerms(Sources sources) {
    Comparator<SourceLanguage> byTokens = Comparator.comparingLong(SourceLanguage::tokens);
    sources.largest().stream()
        .flatMap(source -> source.languages().stream())
        .filter(part -> part.tokens() > 0)
        .sorted(byTokens.reversed())
        .limit(PARTS)
        .forEach(this::addPart);
  }

  private void addPart(SourceLanguage sourceLanguage) {
    Part part = new Part(sourceLanguage);
    parts.add(part);
    byLanguage
        .computeIfAbsent(sourceLanguage.language(), code -> new HashMap<>())
        .put(sourceLanguage.source(), part);
  }

  /**
   * Reads the table {@code terms}.
   *
   * @throws IOException if it can't be read
   */
  static DistinctiveTerms read(TableReader reader, Sources sources) throws IOException {
    DistinctiveTerms terms = new DistinctiveTerms(sources);
    reader.read(Tables.TERMS, terms::add);
    return terms;
  }

  private void add(Row row) {
    Part part = byLanguage.getOrDefault(LANGUAGE.text(row), Map.of()).get(SOURCE.text(row));
    if (part != null && !STOPWORD.flag(row) && KINDS.contains(KIND.text(row))) {
      part.add(row);
    }
  }

  /** The sources and languages shown, the largest first. */
  List<Part> parts() {
    return parts;
  }

  /** A term and what it is ranked by. */
  record Term(String spelling, long count, double score) {

    private static final Comparator<Term> BEST =
        Comparator.comparingDouble(Term::score)
            .thenComparingLong(Term::count)
            .reversed()
            .thenComparing(Term::spelling);
  }

  /** The terms of one source in one language. */
  static final class Part {
    private final SourceLanguage sourceLanguage;
    private final Top<Term> distinctive = new Top<>(TERMS, Term.BEST);
    private final Top<Term> commonest = new Top<>(TERMS, Term.BEST);
    private boolean compared;

    private Part(SourceLanguage sourceLanguage) {
      this.sourceLanguage = sourceLanguage;
    }

    private void add(Row row) {
      long count = COUNT.number(row);
      commonest.add(new Term(SPELLING.text(row), count, (double) count));
      if (!LOG_LIKELIHOOD.isMissing(row)) {
        compared = true;
        double score = LOG_LIKELIHOOD.real(row);
        if (score > 0) {
          distinctive.add(new Term(SPELLING.text(row), count, score));
        }
      }
    }

    SourceLanguage sourceLanguage() {
      return sourceLanguage;
    }

    /** Whether there is another source of this language to compare with. */
    boolean isCompared() {
      return compared;
    }

    /** What sets it apart, or where it stands alone, what it uses most. */
    List<Term> terms() {
      return compared ? distinctive.list() : commonest.list();
    }
  }
}
