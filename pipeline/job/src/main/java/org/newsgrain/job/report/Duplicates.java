package org.newsgrain.job.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.TableReader;
import org.newsgrain.job.table.Tables;

/**
 * Which sources repeat which, and what is repeated most. Repeats of at most {@value #ORIGINALS}
 * articles are followed, which bounds the memory: those that come first in the table, whose order
 * by hash makes them a random choice, and the same one every time.
 */
final class Duplicates {

  private static final int ORIGINALS = 100_000;
  private static final int STORIES = 8;
  private static final Field ID = Field.of(Tables.DOCUMENTS, "doc_id");
  private static final Field PATH = Field.of(Tables.DOCUMENTS, "path");
  private static final Field TITLE = Field.of(Tables.DOCUMENTS, "title");
  private static final Field SOURCE = Field.of(Tables.DOCUMENTS, "source");
  private static final Field ORIGINAL = Field.of(Tables.DOCUMENTS, "duplicate_of");
  private static final Field KIND = Field.of(Tables.DOCUMENTS, "duplicate_kind");

  private final Map<String, Story> stories = new HashMap<>();
  private long exact;
  private long near;
  private boolean complete = true;

  private Duplicates() {}

  /** How many articles of one source repeat one of another, or of itself. */
  record Pair(String from, String to, long articles) {

    private static final Comparator<Pair> MOST =
        Comparator.comparingLong(Pair::articles)
            .reversed()
            .thenComparing(Pair::from)
            .thenComparing(Pair::to);
  }

  /** An article that others repeat. */
  static final class Story {
    private final String id;
    private final Map<String, Long> repeatsBySource = new HashMap<>();
    private String source;
    private String title = "";

    private Story(String id) {
      this.id = id;
    }

    /** Where it is earliest. */
    String source() {
      return source;
    }

    /** Its title, or where it has none, its file. */
    String title() {
      return title;
    }

    long repeats() {
      return repeatsBySource.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many sources have it. */
    long sources() {
      return (long) repeatsBySource.size() + (repeatsBySource.containsKey(source) ? 0 : 1);
    }
  }

  /**
   * Reads the table {@code documents}, twice where something is repeated.
   *
   * @throws IOException if it can't be read
   */
  static Duplicates read(TableReader reader) throws IOException {
    Duplicates duplicates = new Duplicates();
    reader.read(Tables.DOCUMENTS, duplicates::addRepeat);
    if (!duplicates.stories.isEmpty()) {
      reader.read(Tables.DOCUMENTS, duplicates::addOriginal);
      duplicates.stories.values().removeIf(story -> story.source == null);
    }
    return duplicates;
  }

  private void addRepeat(Row row) {
    if (ORIGINAL.isMissing(row)) {
      return;
    }
    boolean isExact = !KIND.isMissing(row) && KIND.text(row).equals("exact");
    exact += isExact ? 1 : 0;
    near += isExact ? 0 : 1;
    String original = ORIGINAL.text(row);
    if (stories.size() < ORIGINALS || stories.containsKey(original)) {
      Story story = stories.computeIfAbsent(original, Story::new);
      story.repeatsBySource.merge(SOURCE.text(row), 1L, Long::sum);
    } else {
      complete = false;
    }
  }

  private void addOriginal(Row row) {
    Story story = stories.get(ID.text(row));
    if (story != null) {
      story.source = SOURCE.text(row);
      story.title = TITLE.isMissing(row) ? PATH.text(row) : TITLE.text(row);
    }
  }

  /** Articles that repeat an earlier one word for word. */
  long exact() {
    return exact;
  }

  /** Articles that repeat an earlier one nearly. */
  long near() {
    return near;
  }

  /** Whether every repeat was followed. */
  boolean isComplete() {
    return complete;
  }

  /** Who repeats whom, the most first. */
  List<Pair> pairs() {
    Map<String, Map<String, Long>> sums = new HashMap<>();
    for (Story story : stories.values()) {
      Map<String, Long> to = sums.computeIfAbsent(story.source, source -> new HashMap<>());
      story.repeatsBySource.forEach((source, count) -> to.merge(source, count, Long::sum));
    }
    List<Pair> pairs = new ArrayList<>();
    sums.forEach(
        (from, to) -> to.forEach((source, count) -> pairs.add(new Pair(from, source, count))));
    pairs.sort(Pair.MOST);
    return pairs;
  }

  /** What is repeated most. */
  List<Story> stories() {
    Comparator<Story> byRepeats = Comparator.comparingLong(Story::repeats);
    Top<Story> top = new Top<>(STORIES, byRepeats.reversed().thenComparing(story -> story.id));
    stories.values().forEach(top::add);
    return top.list();
  }
}
