package org.newsgrain.job.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsgrain.job.plan.InputAddress;

/** The section {@code run}: the options of the command {@code run} under their names. */
final class RunSection {

  private final Section section;
  private final Map<String, Kind> options;
  private final Path folder;

  /**
   * @param options what there is to set
   * @param folder where relative paths begin
   */
  RunSection(Section section, Map<String, Kind> options, Path folder) {
    this.section = section;
    this.options = options;
    this.folder = folder;
  }

  /** What it sets, in the order of the file. */
  List<Setting> settings() {
    List<Setting> settings = new ArrayList<>();
    section
        .values()
        .forEach(
            (key, value) ->
                settings.add(
                    new Setting(key, set(value, options.get(key)), value.place().toString())));
    return settings;
  }

  private Object set(Value value, Kind kind) {
    return switch (kind) {
      case TEXT -> value.text(kind).text();
      case PATH -> path(value);
      case INT -> integer(value);
      case LONG -> value.whole(kind);
      case NUMBER -> value.number(kind);
      case SIZE -> value.isWhole() ? Long.toString(value.whole(kind)) : value.text(kind).text();
      case SWITCH -> value.truth(kind);
      case TEXTS -> value.texts().stream().map(Value.Item::text).toList();
      case ASSIGNMENTS -> assignments(value.section(kind.description()));
    };
  }

  private String path(Value value) {
    String text = value.text(Kind.PATH).text();
    try {
      return InputAddress.isRemote(text) ? text : folder.resolve(text).toString();
    } catch (InvalidPathException e) {
      throw value.error(value.path() + " is no path: " + e.getReason());
    }
  }

  private static int integer(Value value) {
    long number = value.whole(Kind.INT);
    if (number != (int) number) {
      throw value.tooLarge();
    }
    return (int) number;
  }

  private static List<String> assignments(Section names) {
    List<String> assignments = new ArrayList<>();
    names
        .values()
        .forEach((name, value) -> assignments.add(name + "=" + value.text(Kind.TEXT).text()));
    return assignments;
  }
}
