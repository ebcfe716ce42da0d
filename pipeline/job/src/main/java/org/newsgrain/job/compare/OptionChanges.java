package org.newsgrain.job.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The options that two runs were given differently, and which counts that can touch. */
public final class OptionChanges {

  private static final String ONLY = "only";
  private static final String PHRASES = "phrases";
  private static final String MIN_COUNT = "min-count";
  private static final String MIN_PHRASE_COUNT = "min-phrase-count";
  private static final String ENTITIES = "entities";

  /** What an option does that acts on whole articles or spellings, where that can be seen. */
  private static final Map<String, Set<Cause>> SEEN_BY =
      Map.ofEntries(
          Map.entry("clean", Set.of(Cause.CLEANING)),
          Map.entry("customs", Set.of(Cause.CLEANING)),
          Map.entry("similarity", Set.of(Cause.DUPLICATE, Cause.CLEANING)),
          Map.entry("source-pattern", Set.of(Cause.SOURCE, Cause.LANGUAGE)),
          Map.entry("field-source", Set.of(Cause.SOURCE)),
          Map.entry("field-url", Set.of(Cause.SOURCE)),
          Map.entry("field-language", Set.of(Cause.LANGUAGE)),
          Map.entry("field-date", Set.of(Cause.DUPLICATE)),
          Map.entry("field-title", Set.of(Cause.CLEANING)),
          Map.entry("max-file-size", Set.of(Cause.NEW_DOCUMENT, Cause.REMOVED_DOCUMENT)),
          Map.entry(ENTITIES, Set.of(Cause.ENTITY_MERGE)));

  /** Options that gate what is listed, and those that touch neither terms nor entities. */
  private static final Set<String> WEIGHED_CELL_BY_CELL =
      Set.of(ONLY, PHRASES, MIN_COUNT, MIN_PHRASE_COUNT, "shards", "max-pairs");

  private final Snapshot before;
  private final Snapshot after;
  private final Set<String> different = new TreeSet<>();

  OptionChanges(Snapshot before, Snapshot after) {
    this.before = before;
    this.after = after;
    different.addAll(before.options().keySet());
    different.addAll(after.options().keySet());
    different.removeIf(name -> Objects.equals(value(before, name), value(after, name)));
  }

  /** The names of the options that differ. */
  public Set<String> names() {
    return different;
  }

  /** What the option was, empty if it was none. */
  public String before(String name) {
    return value(before, name);
  }

  /** What the option is, empty if it is none. */
  public String after(String name) {
    return value(after, name);
  }

  private static String value(Snapshot snapshot, String name) {
    return snapshot.options().getOrDefault(name, "");
  }

  /** The options that differ and may be behind {@code cause}. */
  List<String> behind(Cause cause) {
    return different.stream()
        .filter(name -> SEEN_BY.getOrDefault(name, Set.of()).contains(cause))
        .toList();
  }

  /** Below which count a term of so many words was not listed, for {@link Tally#unlisted}. */
  long termsBelow(boolean then, long words) {
    Snapshot snapshot = then ? before : after;
    boolean uncounted =
        value(snapshot, ONLY).equals("ENTITIES") || words > snapshot.number(PHRASES, words);
    long least = snapshot.number(MIN_COUNT, 1);
    long phrases = words == 1 ? 1 : snapshot.number(MIN_PHRASE_COUNT, 1);
    return uncounted ? Tally.UNCOUNTED : Math.max(least, phrases);
  }

  /** Below which count an entity was not listed, for {@link Tally#unlisted}. */
  long entitiesBelow(boolean then) {
    Snapshot snapshot = then ? before : after;
    return value(snapshot, ONLY).equals("TERMS") ? Tally.UNCOUNTED : snapshot.number(MIN_COUNT, 1);
  }

  /**
   * The options that can be why the cell is listed on one side only, and those of which nobody
   * knows what they do.
   *
   * @param otherSpellings whether the entity has a spelling that no other lost to it or got from it
   */
  List<String> at(Cell cell, boolean otherSpellings) {
    List<String> options = new ArrayList<>();
    for (String name : different) {
      if (gates(name, cell) || (name.equals(ENTITIES) && otherSpellings) || isUnknown(name)) {
        options.add(name);
      }
    }
    return options;
  }

  private boolean gates(String name, Cell cell) {
    if (!WEIGHED_CELL_BY_CELL.contains(name) || !cell.comesOrGoes()) {
      return false;
    }
    boolean then = !cell.before().isListed();
    return switch (name) {
      case ONLY -> !counts(then, cell.table());
      case PHRASES -> limit(then, PHRASES, 1) < cell.words();
      case MIN_COUNT -> limit(then, MIN_COUNT, 1) > limit(!then, MIN_COUNT, 1);
      case MIN_PHRASE_COUNT ->
          cell.words() > 1 && limit(then, MIN_PHRASE_COUNT, 1) > limit(!then, MIN_PHRASE_COUNT, 1);
      default -> false;
    };
  }

  private boolean counts(boolean then, String table) {
    String only = value(then ? before : after, ONLY);
    return only.isEmpty() || only.equals("ALL") || only.equalsIgnoreCase(table);
  }

  private long limit(boolean then, String name, long otherwise) {
    return (then ? before : after).number(name, otherwise);
  }

  private static boolean isUnknown(String name) {
    return !SEEN_BY.containsKey(name) && !WEIGHED_CELL_BY_CELL.contains(name);
  }

  /** Whether the cell would be listed on one side only with the same counts on both. */
  boolean suffice(Cell cell) {
    Tally unlisted = cell.before().isListed() ? cell.after() : cell.before();
    return cell.comesOrGoes() && cell.change() != 0 && Math.abs(cell.change()) < unlisted.below();
  }
}
