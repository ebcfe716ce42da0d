package org.newsgrain.job.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsgrain.job.plan.InputAddress;

/** The table {@code [run]}: the options of the command {@code run} under their names. */
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
    for (String key : section.keys()) {
      settings.add(new Setting(key, value(key, options.get(key)), section.place(key)));
    }
    return settings;
  }

  private Object value(String key, Kind kind) {
    return switch (kind) {
      case TEXT -> section.typed(key, String.class, kind.description());
      case PATH -> path(section.typed(key, String.class, kind.description()));
      case INT -> integer(key, section.typed(key, Long.class, kind.description()));
      case LONG -> section.typed(key, Long.class, kind.description());
      case NUMBER -> section.typed(key, Number.class, kind.description()).doubleValue();
      case SIZE -> size(key);
      case SWITCH -> section.typed(key, Boolean.class, kind.description());
      case TEXTS -> section.texts(key).stream().map(Section.Item::text).toList();
      case ASSIGNMENTS -> assignments(key);
    };
  }

  private String path(String text) {
    return InputAddress.isRemote(text) ? text : folder.resolve(text).toString();
  }

  private int integer(String key, long number) {
    if (number != (int) number) {
      throw section.error(key, section.full(key) + " is too large");
    }
    return (int) number;
  }

  private String size(String key) {
    return section.value(key) instanceof Long bytes
        ? bytes.toString()
        : section.typed(key, String.class, Kind.SIZE.description());
  }

  private List<String> assignments(String key) {
    List<String> assignments = new ArrayList<>();
    Section table =
        section
            .section(key)
            .orElseThrow(() -> section.error(key, section.full(key) + " is not there"));
    for (String name : table.keys()) {
      String value = table.typed(name, String.class, Kind.TEXT.description());
      assignments.add(name + "=" + value);
    }
    return assignments;
  }
}
