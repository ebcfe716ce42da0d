package org.newsgrain.job.config;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgrain.job.plan.UsageException;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** A table of a config file, whose values are of the type that is asked for or an error. */
final class Section {

  /**
   * A text and where it stands.
   *
   * @param text the text
   * @param line its line, from 1
   */
  record Item(String text, int line) {}

  private final Source file;
  private final String path;
  private final int line;
  private final TomlTable table;

  private Section(Source file, String path, int line, TomlTable table) {
    this.file = file;
    this.path = path;
    this.line = line;
    this.table = table;
  }

  /** The file itself, which has no name. */
  static Section root(Source file, TomlTable table) {
    return new Section(file, "", 1, table);
  }

  /**
   * Refuses keys that nobody reads.
   *
   * @param elsewhere keys of other tables, in full, that may be meant
   * @throws UsageException if there is one, naming the first
   */
  void allow(Collection<String> keys, Collection<String> elsewhere) {
    Optional<String> unknown =
        table.keySet().stream()
            .filter(key -> !keys.contains(key))
            .min(Comparator.comparingInt(this::line).thenComparing(Comparator.naturalOrder()));
    if (unknown.isPresent()) {
      throw error(
          unknown.get(),
          "there is no " + full(unknown.get()) + hint(unknown.get(), keys, elsewhere));
    }
  }

  private String hint(String key, Collection<String> keys, Collection<String> elsewhere) {
    Optional<String> near = Nearest.of(key, keys).map(this::full);
    Optional<String> namesake =
        elsewhere.stream().filter(one -> one.endsWith("." + key)).sorted().findFirst();
    return near.or(() -> namesake)
        .map(meant -> "; meant " + meant + "?")
        .orElse("; known are " + keys.stream().map(this::full).sorted().collect(joining(", ")));
  }

  boolean has(String key) {
    return table.contains(List.of(key));
  }

  /** The value as it was parsed. */
  Object value(String key) {
    return table.get(List.of(key));
  }

  /** The keys in the order of the file. */
  List<String> keys() {
    return table.keySet().stream().sorted(Comparator.comparingInt(this::line)).toList();
  }

  /** The table of that name, empty if there is none. */
  Optional<Section> section(String key) {
    return has(key)
        ? Optional.of(
            new Section(file, full(key), line(key), typed(key, TomlTable.class, "a table")))
        : Optional.empty();
  }

  /** The tables of a list of tables, none if there is no such list. */
  List<Section> sections(String key) {
    List<Section> sections = new ArrayList<>();
    if (has(key)) {
      String double_ = "a list of tables: write [[" + full(key) + "]]";
      TomlArray tables = typed(key, TomlArray.class, double_);
      for (int i = 0; i < tables.size(); i++) {
        if (!(tables.get(i) instanceof TomlTable one)) {
          throw error(file.line(tables.inputPositionOf(i)), full(key) + " takes " + double_);
        }
        sections.add(new Section(file, full(key), file.line(tables.inputPositionOf(i)), one));
      }
    }
    return sections;
  }

  /** Whether the value is a list that begins with a table. */
  boolean holdsTables(String key) {
    return value(key) instanceof TomlArray array
        && !array.isEmpty()
        && array.get(0) instanceof TomlTable;
  }

  /**
   * The text that must be there.
   *
   * @throws UsageException if there is none
   */
  Item required(String key) {
    if (!has(key)) {
      throw error(line, path + " needs a " + key);
    }
    return new Item(typed(key, String.class, Kind.TEXT.description()), line(key));
  }

  /** The texts of a list, or the one that stands in its place; none if there is no such key. */
  List<Item> texts(String key) {
    if (!has(key)) {
      return List.of();
    }
    if (value(key) instanceof String one) {
      return List.of(new Item(one, line(key)));
    }
    TomlArray array = typed(key, TomlArray.class, Kind.TEXTS.description());
    List<Item> texts = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      int place = file.line(array.inputPositionOf(i));
      if (!(array.get(i) instanceof String text)) {
        throw error(place, full(key) + " takes " + Kind.TEXTS.description());
      }
      texts.add(new Item(text, place));
    }
    return texts;
  }

  /**
   * The value, of that type.
   *
   * @param description what is wanted, for the message
   */
  <T> T typed(String key, Class<T> type, String description) {
    Object value = value(key);
    if (!type.isInstance(value)) {
      throw error(key, full(key) + " takes " + description);
    }
    return type.cast(value);
  }

  /** An error on the line of a key. */
  UsageException error(String key, String problem) {
    return error(line(key), problem);
  }

  /** An error on the line where the table begins. */
  UsageException error(String problem) {
    return error(line, problem);
  }

  /** An error on a line. */
  UsageException error(int place, String problem) {
    return new UsageException(file.name() + ":" + place + ": " + problem);
  }

  /** File and line of a key. */
  String place(String key) {
    return file.name() + ":" + line(key);
  }

  String full(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private int line(String key) {
    TomlPosition position = table.inputPositionOf(List.of(key));
    return position == null ? line : file.line(position);
  }
}
