package org.newsgrain.job.config;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgrain.job.plan.UsageException;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Keys of a config file and their values.
 *
 * @param path its name, in full; empty for the file itself
 * @param place where it begins
 * @param values by key, in the order of the file
 */
record Section(String path, Place place, Map<String, Value> values) {

  /** The section of that name that holds nothing. */
  static Section empty(String path, Place place) {
    return new Section(path, place, Map.of());
  }

  /**
   * The section that stands there.
   *
   * @throws UsageException if a key stands there twice, or is no text
   */
  static Section of(String path, Place place, MappingNode mapping) {
    Section section = new Section(path, place, new LinkedHashMap<>());
    mapping.getValue().forEach(section::add);
    return section;
  }

  private void add(NodeTuple entry) {
    Node node = entry.getKeyNode();
    int line = node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    Place there = new Place(place.file(), line);
    if (!(node instanceof ScalarNode scalar)) {
      throw there.error("a name is no list and no mapping; put a text that begins so in quotes");
    }
    String key = scalar.getValue();
    Value first = values.putIfAbsent(key, new Value(full(key), there, entry.getValueNode()));
    if (first != null) {
      throw there.error(
          full(key) + " stands here for the second time, after line " + first.place().line());
    }
  }

  /**
   * Refuses keys that nobody reads.
   *
   * @param elsewhere keys of other sections, in full, that may be meant
   * @throws UsageException if there is one, naming the first
   */
  void allow(Collection<String> keys, Collection<String> elsewhere) {
    for (Map.Entry<String, Value> entry : values.entrySet()) {
      String key = entry.getKey();
      if (!keys.contains(key)) {
        throw entry.getValue().error("there is no " + full(key) + hint(key, keys, elsewhere));
      }
    }
  }

  private String hint(String key, Collection<String> keys, Collection<String> elsewhere) {
    Optional<String> near = Nearest.of(key, keys).map(this::full);
    Optional<String> namesake =
        elsewhere.stream().filter(one -> one.endsWith("." + key)).sorted().findFirst();
    return near.or(() -> namesake)
        .map(meant -> "; meant " + meant + "?")
        .or(() -> parted(key, keys))
        .orElse("; known are " + keys.stream().map(this::full).sorted().collect(joining(", ")));
  }

  /** What to write for a key with a dot in it. */
  private Optional<String> parted(String key, Collection<String> keys) {
    String[] parts = key.split("\\.", 2);
    return parts.length == 2 && keys.contains(parts[0])
        ? Optional.of("; write " + parts[1] + ": below " + full(parts[0]) + ":")
        : Optional.empty();
  }

  /** The value of a key, empty if there is no such key. */
  Optional<Value> value(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The section of that name, empty if there is none. */
  Optional<Section> section(String key) {
    return value(key).map(value -> value.section("names and values below it, as in shards: 2"));
  }

  /** The sections of a list, none if there is no such list. */
  List<Section> sections(String key) {
    return value(key).map(Value::sections).orElse(List.of());
  }

  /** The texts of a list, or the one that stands in its place; none if there is no such key. */
  List<Value.Item> texts(String key) {
    return value(key).map(Value::texts).orElse(List.of());
  }

  /**
   * The text that must be there.
   *
   * @throws UsageException if there is none
   */
  Value.Item required(String key) {
    return value(key).orElseThrow(() -> place.error(path + " needs a " + key)).text(Kind.TEXT);
  }

  /** The name of a key, in full. */
  String full(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
