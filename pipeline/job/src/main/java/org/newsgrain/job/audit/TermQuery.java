package org.newsgrain.job.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.analysis.Analysis;
import org.newsgrain.text.decode.PlainText;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.document.Span;
import org.newsgrain.text.term.Lexicon;
import org.newsgrain.text.term.Phrases;
import org.newsgrain.text.term.TokenKind;
import org.newsgrain.text.term.Tokens;

/** A term, as the column has it or as it may be written. */
public final class TermQuery implements Query {

  private final String typed;
  private final int longestPhrase;
  private final List<Cell> cells = new ArrayList<>();
  private final Map<String, Set<String>> terms = new HashMap<>();
  private final Map<String, String> folded = new HashMap<>();

  private TermQuery(String typed, int longestPhrase) {
    this.typed = typed;
    this.longestPhrase = longestPhrase;
  }

  /**
   * The query for {@code term}.
   *
   * @throws UsageException if {@code snapshot} has no such term
   * @throws IOException if its table can't be read
   */
  public static TermQuery of(Snapshot snapshot, String term, CellFilter filter) throws IOException {
    TermQuery query = new TermQuery(term, snapshot.options().longestPhrase());
    Table table = Tables.TERMS;
    int termColumn = table.index("term");
    snapshot
        .tables()
        .read(
            table,
            row -> {
              String listed = (String) row.cell(termColumn);
              Pair pair = Pair.of(table, row);
              if (query.isMeant(listed, pair.language()) && filter.takes(pair)) {
                query.add(table, row, pair, listed);
              }
            });
    if (query.cells.isEmpty()) {
      throw new UsageException(
          "no cell of terms is of '" + term + "': it does not occur, or too rarely to be listed");
    }
    return query;
  }

  private boolean isMeant(String listed, String language) {
    return listed.equals(typed)
        || listed.equals(folded.computeIfAbsent(language, code -> fold(typed, code)));
  }

  private void add(Table table, Row row, Pair pair, String listed) {
    terms.computeIfAbsent(pair.language(), language -> new HashSet<>()).add(listed);
    cells.add(
        new Cell(
            pair,
            listed,
            (Long) row.cell(table.index("count")),
            (Long) row.cell(table.index("documents"))));
  }

  /** The term that what is typed would be counted under. */
  private static String fold(String typed, String language) {
    String plain = PlainText.of(typed).replace('\n', ' ').strip();
    String folded = new Context(plain, 0).between(0, plain.length());
    return Lexicon.of(new LanguageTag(language)).term(folded);
  }

  @Override
  public List<Cell> cells() {
    return cells;
  }

  @Override
  public boolean ofEntities() {
    return false;
  }

  @Override
  public boolean mayBeIn(Document document) {
    return true;
  }

  @Override
  public List<Hit> in(Analysis analysis) {
    Set<String> wanted = terms.getOrDefault(analysis.guess().language().code(), Set.of());
    Lexicon lexicon = Lexicon.of(analysis.guess().language());
    Tokens tokens = analysis.tokens();
    String[] words = new String[tokens.size()];
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      String spelling = tokens.string(i);
      words[i] = tokens.kind(i) == TokenKind.URL ? spelling : lexicon.term(spelling);
      if (wanted.contains(words[i])) {
        hits.add(hit(tokens, i, i, words[i]));
      }
    }
    Phrases.find(
        tokens,
        i -> lexicon.isStopword(words[i]),
        longestPhrase,
        (first, last) -> {
          String phrase = Phrase.of(words, first, last);
          if (wanted.contains(phrase)) {
            hits.add(hit(tokens, first, last, phrase));
          }
        });
    return hits.stream().sorted(Comparator.comparing(Hit::span)).toList();
  }

  private static Hit hit(Tokens tokens, int first, int last, String term) {
    Span span = new Span(tokens.start(first), tokens.end(last));
    String surface = new Context(tokens.text(), 0).between(span.start(), span.end());
    return new Hit(span, term, surface);
  }
}
