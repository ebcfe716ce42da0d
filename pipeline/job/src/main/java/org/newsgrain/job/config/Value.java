package org.newsgrain.job.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgrain.job.plan.UsageException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value of a config file, as what it is wanted to be; if it is something else, that is an error.
 *
 * @param path its name, in full
 * @param place the line that it is told by
 * @param node what stands there
 */
record Value(String path, Place place, Node node) {

  private static final String DIGITS = "[-+]?\\d+";

  /**
   * A text and where it stands.
   *
   * @param text the text
   * @param place its line
   */
  record Item(String text, Place place) {}

  /** A text; {@code kind} says for what. */
  Item text(Kind kind) {
    return new Item(scalar(Tag.STR, kind), place);
  }

  /** A whole number. */
  long whole(Kind kind) {
    String digits = scalar(Tag.INT, kind);
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      throw digits.matches(DIGITS) ? tooLarge() : wrong(kind);
    }
  }

  /** An error: a number that is too large. */
  UsageException tooLarge() {
    return error(path + " is too large");
  }

  /** Any number. */
  double number(Kind kind) {
    try {
      return Double.parseDouble(scalar(has(Tag.INT) ? Tag.INT : Tag.FLOAT, kind));
    } catch (NumberFormatException e) {
      throw wrong(kind);
    }
  }

  /** True or false. */
  boolean truth(Kind kind) {
    return Boolean.parseBoolean(scalar(Tag.BOOL, kind));
  }

  /** Whether it is a number without a fraction. */
  boolean isWhole() {
    return has(Tag.INT);
  }

  private boolean has(Tag tag) {
    return node.getTag().equals(tag);
  }

  private String scalar(Tag tag, Kind kind) {
    if (has(tag) && node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw wrong(kind);
  }

  /** The texts of a list, or the one that stands in its place; none if nothing does. */
  List<Item> texts() {
    if (node instanceof ScalarNode && !has(Tag.NULL)) {
      return List.of(text(Kind.TEXTS));
    }
    List<Item> texts = new ArrayList<>();
    for (Value one : list(Kind.TEXTS.description())) {
      texts.add(one.text(Kind.TEXTS));
    }
    return texts;
  }

  /** The sections of a list; none if nothing stands there. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (Value one : list("a list of entries; begin each with a dash")) {
      sections.add(
          one.mapping().orElseThrow(() -> one.wrong("a list of entries, each with its keys")));
    }
    return sections;
  }

  private List<Value> list(String description) {
    List<Value> values = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node one : sequence.getValue()) {
        int line = one.getStartMark().map(mark -> mark.getLine() + 1).orElse(place.line());
        values.add(new Value(path, new Place(place.file(), line), one));
      }
    } else if (!has(Tag.NULL)) {
      throw wrong(description);
    }
    return values;
  }

  /** Whether it is a list that begins with a section. */
  boolean holdsSections() {
    return node instanceof SequenceNode sequence
        && !sequence.getValue().isEmpty()
        && sequence.getValue().get(0) instanceof MappingNode;
  }

  /** The section that it is, without keys if nothing stands there. */
  Section section(String description) {
    return has(Tag.NULL)
        ? Section.empty(path, place)
        : mapping().orElseThrow(() -> wrong(description));
  }

  private Optional<Section> mapping() {
    return node instanceof MappingNode mapping
        ? Optional.of(Section.of(path, place, mapping))
        : Optional.empty();
  }

  private UsageException wrong(Kind kind) {
    boolean unquoted = kind.isText() && node instanceof ScalarNode && !has(Tag.STR);
    if (has(Tag.NULL)) {
      return error(path + " is empty; it takes " + kind.description());
    } else if (unquoted) {
      String written = ((ScalarNode) node).getValue();
      return error(path + " takes " + kind.description() + "; put " + written + " in quotes");
    }
    return wrong(kind.description());
  }

  private UsageException wrong(String description) {
    return error(path + " takes " + description);
  }

  /** An error on the line. */
  UsageException error(String problem) {
    return place.error(problem);
  }
}
