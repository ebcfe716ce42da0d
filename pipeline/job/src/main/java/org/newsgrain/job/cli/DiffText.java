package org.newsgrain.job.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newsgrain.job.compare.Article;
import org.newsgrain.job.compare.ArticleChange;
import org.newsgrain.job.compare.ArticleChange.Kind;
import org.newsgrain.job.compare.Cause;
import org.newsgrain.job.compare.Cell;
import org.newsgrain.job.compare.Comparison;
import org.newsgrain.job.compare.Movers;
import org.newsgrain.job.compare.Place;
import org.newsgrain.job.compare.PlaceChange;
import org.newsgrain.job.compare.PlaceMovers;
import org.newsgrain.job.compare.Tally;

/** The differences of two snapshots, for a terminal. */
final class DiffText {

  private static final int LONGEST_OPTION = 60;

  private final Comparison comparison;
  private final PlaceMovers movers;
  private final int top;
  private final Colours colours;

  /**
   * @param movers all changed cells
   * @param top how many articles of each kind are shown
   */
  DiffText(Comparison comparison, PlaceMovers movers, int top, Colours colours) {
    this.comparison = comparison;
    this.movers = movers;
    this.top = top;
    this.colours = colours;
  }

  void print(PrintStream out) {
    out.print(head());
    if (isEqual()) {
      out.print(
          "\nThe two are equal: the same articles, read the same way, with the same counts.\n");
      return;
    }
    for (Kind kind : Kind.values()) {
      printArticles(out, kind);
    }
    if (movers.changed() == 0) {
      out.print("\nNo count of a term or an entity changed.\n");
    }
    comparison.places().values().forEach(place -> printPlace(out, place));
  }

  private boolean isEqual() {
    return comparison.articles().all().isEmpty()
        && comparison.options().names().isEmpty()
        && !comparison.isOtherVersion()
        && movers.changed() == 0;
  }

  private String head() {
    Grid head = new Grid("");
    head.row("before", comparison.before().id(), comparison.before().folder().toString());
    head.row("after", comparison.after().id(), comparison.after().folder().toString());
    if (comparison.isOtherVersion()) {
      head.row("version", comparison.before().version() + " -> " + comparison.after().version());
    }
    for (String name : comparison.options().names()) {
      String was = shortened(comparison.options().before(name));
      head.row("option", name + ": " + was + " -> " + shortened(comparison.options().after(name)));
    }
    head.row("articles", articles());
    head.row("changed", number(movers.changed()) + " counts of terms and entities");
    return head.toString();
  }

  private static String shortened(String value) {
    if (value.length() > LONGEST_OPTION) {
      return value.substring(0, LONGEST_OPTION) + "...";
    }
    return value.isEmpty() ? "(none)" : value;
  }

  private String articles() {
    StringBuilder all = new StringBuilder();
    for (Kind kind : Kind.values()) {
      all.append(number(of(kind).size())).append(' ').append(kind.words()).append(", ");
    }
    return all.append(number(comparison.articles().untouched())).append(" untouched").toString();
  }

  private List<ArticleChange> of(Kind kind) {
    return comparison.articles().all().stream().filter(change -> change.kind() == kind).toList();
  }

  private void printArticles(PrintStream out, Kind kind) {
    List<ArticleChange> changes = of(kind);
    if (changes.isEmpty() || top == 0) {
      return;
    }
    out.printf(Locale.ROOT, "%n%s%n", colours.faint(kind.words()));
    Grid lines = new Grid("  ");
    changes.stream().limit(top).forEach(change -> lines.row(place(change), describe(change)));
    out.print(lines);
    if (changes.size() > top) {
      out.printf(Locale.ROOT, "  ... and %s more%n", number(changes.size() - top));
    }
  }

  private static String place(ArticleChange change) {
    return name(change.after().or(change::before).orElseThrow().place());
  }

  private static String name(Place place) {
    return place.language() + " " + place.source();
  }

  private static String describe(ArticleChange change) {
    Article article = change.after().or(change::before).orElseThrow();
    return switch (change.kind()) {
      case ADDED, REMOVED, CHANGED -> path(article);
      case MOVED -> path(change.before().orElseThrow()) + " -> " + path(article);
      case READ_OTHERWISE -> path(article) + ": " + otherwise(change);
    };
  }

  private static String path(Article article) {
    return article.path() + (article.record() == 0 ? "" : " record " + article.record());
  }

  private static String otherwise(ArticleChange change) {
    String causes = change.allCauses().stream().map(Cause::words).collect(Collectors.joining(", "));
    if (!change.differsInDay()) {
      return causes;
    }
    return causes + (causes.isEmpty() ? "" : ", ") + "day of publication";
  }

  private void printPlace(PrintStream out, PlaceChange place) {
    Movers terms = movers.terms(place.place());
    Movers entities = movers.entities(place.place());
    if (terms.changed() + entities.changed() == 0) {
      return;
    }
    out.printf(
        Locale.ROOT,
        "%n%s: %s -> %s articles, %s -> %s tokens%n",
        Shown.of(name(place.place())).text(),
        number(place.documentsBefore()),
        number(place.documentsAfter()),
        number(place.tokensBefore()),
        number(place.tokensAfter()));
    printMovers(out, "terms", terms);
    printMovers(out, "entities", entities);
  }

  private void printMovers(PrintStream out, String table, Movers all) {
    List<Movers.Mover> largest = all.largest();
    if (all.changed() == 0) {
      return;
    }
    String functionWords = table.equals("terms") ? ", function words left out" : "";
    out.printf(
        Locale.ROOT,
        "  %s: %s changed; the %d largest%s%n",
        table,
        number(all.changed()),
        largest.size(),
        functionWords);
    if (!largest.isEmpty()) {
      out.print(grid(largest));
    }
  }

  private static Grid grid(List<Movers.Mover> largest) {
    Grid grid = new Grid("    ");
    grid.row("", "\tbefore", "\tafter", "\tchange", "\tper million", "\tafter", "because of");
    for (Movers.Mover mover : largest) {
      Cell cell = mover.cell();
      grid.row(
          cell.table().equals("terms") ? cell.key() : cell.name() + " (" + cell.key() + ")",
          "\t" + count(cell.before()),
          "\t" + count(cell.after()),
          "\t" + change(cell),
          "\t" + rate(cell.before()),
          "\t" + rate(cell.after()),
          mover.why().toString());
    }
    return grid;
  }

  private static String count(Tally tally) {
    if (tally.isKnown()) {
      return number(tally.count());
    }
    return tally.isCounted() ? "<" + number(tally.below()) : "-";
  }

  /** Two bounds where one side is only known to lie below a limit. */
  private static String change(Cell cell) {
    Tally unlisted = cell.before().isListed() ? cell.after() : cell.before();
    if (!unlisted.isCounted()) {
      return "-";
    }
    if (unlisted.isListed() || unlisted.isKnown()) {
      return String.format(Locale.ROOT, "%+,d", cell.change());
    }
    long hidden = Long.signum(cell.change()) * (unlisted.below() - 1);
    return String.format(Locale.ROOT, "%+,d to %+,d", cell.change() - hidden, cell.change());
  }

  private static String rate(Tally tally) {
    return tally.isKnown() ? String.format(Locale.ROOT, "%,.1f", tally.perMillion()) : "-";
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
