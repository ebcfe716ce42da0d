package org.newsgrain.job.compare;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgrain.job.table.Tables;

/** Two snapshots side by side: what differs between them, and why. */
public final class Comparison {

  /** Takes changed cells. */
  public interface Sink {
    /**
     * Takes the next one.
     *
     * @throws IOException if it can't be written
     */
    void accept(Cell cell, Explanation why) throws IOException;
  }

  private final Snapshot before;
  private final Snapshot after;
  private final OuterJoin join;
  private final OptionChanges options;
  private final ArticleChanges articles;
  private final Map<Place, PlaceChange> places = new TreeMap<>();
  private final Explainer explainer;

  /**
   * Compares all but the cells, of which {@link #cells} tells.
   *
   * @throws IOException if a table can't be read
   */
  public Comparison(Snapshot before, Snapshot after) throws IOException {
    this.before = before;
    this.after = after;
    this.join = new OuterJoin(before, after);
    this.options = new OptionChanges(before, after);
    this.articles = ArticleChanges.of(join);
    NameChanges names = NameChanges.of(join);
    this.explainer = new Explainer(articles, names, options, isOtherVersion());
    join.of(Tables.SOURCES, (was, is) -> add(PlaceChange.of(was, is)));
  }

  private void add(PlaceChange change) {
    places.put(change.place(), change);
  }

  /** The earlier snapshot. */
  public Snapshot before() {
    return before;
  }

  /** The later snapshot. */
  public Snapshot after() {
    return after;
  }

  /** Whether other software made them. */
  public boolean isOtherVersion() {
    return !before.version().equals(after.version());
  }

  /** The options that differ. */
  public OptionChanges options() {
    return options;
  }

  /** The articles that differ. */
  public ArticleChanges articles() {
    return articles;
  }

  /** How much there was and is of each source and language. */
  public Map<Place, PlaceChange> places() {
    return places;
  }

  /**
   * Hands on every changed term and then every changed entity, in the order of the tables. Cells
   * whose rates alone changed, since there are more or fewer tokens, are not among them.
   *
   * @throws IOException if a table can't be read, or a cell not be written
   */
  public void cells(Sink sink) throws IOException {
    for (CellTable table : List.of(CellTable.terms(options), CellTable.entities(options))) {
      join.of(table.table(), (was, is) -> hand(table.changed(was, is), sink));
    }
  }

  private void hand(Optional<Cell> cell, Sink sink) throws IOException {
    if (cell.isPresent()) {
      sink.accept(cell.get(), explainer.of(cell.get()));
    }
  }
}
