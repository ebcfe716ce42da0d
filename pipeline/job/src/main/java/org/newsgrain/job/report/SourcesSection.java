package org.newsgrain.job.report;

import java.util.ArrayList;
import java.util.List;

/** The sources and their languages, in words. */
final class SourcesSection {

  private static final int LANGUAGES = 6;

  private final Sources sources;
  private final List<String> languages;
  private final boolean more;

  private SourcesSection(Sources sources) {
    this.sources = sources;
    List<String> all = sources.languages();
    this.more = all.size() > LANGUAGES;
    this.languages = more ? all.subList(0, LANGUAGES - 1) : all;
  }

  static Html of(Sources sources) {
    return sources.number() == 0
        ? new Html().element("p", "No article was read.", "class", "none")
        : new SourcesSection(sources).table();
  }

  private Html table() {
    List<Source> largest = sources.largest();
    String caption = "Words of each source by language";
    DataTable table = new DataTable(new Html().text(caption), caption, columns());
    long longest = largest.get(0).tokens();
    largest.forEach(source -> table.row(cells(source, longest)));
    if (sources.number() > largest.size()) {
      table.sum(others(largest));
    }
    table.sum(total());
    return table.html();
  }

  private List<DataTable.Column> columns() {
    List<DataTable.Column> columns = new ArrayList<>();
    columns.add(DataTable.Column.text("Source"));
    columns.add(DataTable.Column.number("Articles"));
    columns.add(DataTable.Column.number("Repeats"));
    languages.forEach(code -> columns.add(DataTable.Column.number(Show.language(code))));
    if (more) {
      columns.add(DataTable.Column.number("Other languages"));
    }
    columns.add(DataTable.Column.number("All words"));
    columns.add(DataTable.Column.bars());
    columns.add(DataTable.Column.number("Text removed"));
    return columns;
  }

  private Html[] cells(Source source, long longest) {
    List<Html> cells = new ArrayList<>();
    cells.add(DataTable.data(source.name()));
    cells.add(DataTable.cell(source.documents()));
    cells.add(DataTable.cell(source.duplicates()));
    addLanguages(cells, languages.stream().map(source::tokens).toList(), source.tokens());
    cells.add(DataTable.cell(source.tokens()));
    cells.add(DataTable.bar(source.tokens(), longest));
    cells.add(DataTable.cell(Show.percent(source.charsRemoved(), source.chars())));
    return cells.toArray(Html[]::new);
  }

  private Html[] others(List<Source> largest) {
    long documents = largest.stream().mapToLong(Source::documents).sum();
    long duplicates = largest.stream().mapToLong(Source::duplicates).sum();
    long tokens = sources.tokens() - largest.stream().mapToLong(Source::tokens).sum();
    long chars = largest.stream().mapToLong(Source::chars).sum();
    long removed = largest.stream().mapToLong(Source::charsRemoved).sum();
    List<Html> cells = new ArrayList<>();
    String others = Show.count(sources.number() - largest.size(), "other source", "other sources");
    cells.add(DataTable.cell(others));
    cells.add(DataTable.cell(sources.documents() - documents));
    cells.add(DataTable.cell(sources.duplicates() - duplicates));
    addLanguages(cells, languages.stream().map(code -> rest(code, largest)).toList(), tokens);
    cells.add(DataTable.cell(tokens));
    cells.add(new Html());
    cells.add(
        DataTable.cell(Show.percent(sources.charsRemoved() - removed, sources.chars() - chars)));
    return cells.toArray(Html[]::new);
  }

  private long rest(String language, List<Source> largest) {
    return sources.tokens(language)
        - largest.stream().mapToLong(source -> source.tokens(language)).sum();
  }

  private Html[] total() {
    List<Html> cells = new ArrayList<>();
    cells.add(DataTable.cell("All"));
    cells.add(DataTable.cell(sources.documents()));
    cells.add(DataTable.cell(sources.duplicates()));
    addLanguages(cells, languages.stream().map(sources::tokens).toList(), sources.tokens());
    cells.add(DataTable.cell(sources.tokens()));
    cells.add(new Html());
    cells.add(DataTable.cell(Show.percent(sources.charsRemoved(), sources.chars())));
    return cells.toArray(Html[]::new);
  }

  private void addLanguages(List<Html> cells, List<Long> tokens, long all) {
    tokens.forEach(words -> cells.add(DataTable.cell(words)));
    if (more) {
      cells.add(DataTable.cell(all - tokens.stream().mapToLong(Long::longValue).sum()));
    }
  }
}
