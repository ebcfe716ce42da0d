package org.newsgrain.job.compare;

import java.util.Map;
import java.util.TreeMap;
import org.newsgrain.job.table.Tables;

/** The cells that changed most, by source and language. */
public final class PlaceMovers implements Comparison.Sink {

  private final int size;
  private final Map<Place, Movers> terms = new TreeMap<>();
  private final Map<Place, Movers> entities = new TreeMap<>();

  /**
   * @param size how many cells of each table are kept of a source and language
   */
  public PlaceMovers(int size) {
    this.size = size;
  }

  @Override
  public void accept(Cell cell, Explanation why) {
    Map<Place, Movers> table = cell.table().equals(Tables.TERMS.name()) ? terms : entities;
    table.computeIfAbsent(cell.place(), place -> new Movers(size)).add(cell, why);
  }

  /** Those of the table {@code terms} in {@code place}. */
  public Movers terms(Place place) {
    return terms.getOrDefault(place, new Movers(size));
  }

  /** Those of the table {@code entities} in {@code place}. */
  public Movers entities(Place place) {
    return entities.getOrDefault(place, new Movers(size));
  }

  /** How many cells changed at all. */
  public long changed() {
    return sum(terms) + sum(entities);
  }

  private static long sum(Map<Place, Movers> table) {
    return table.values().stream().mapToLong(Movers::changed).sum();
  }
}
