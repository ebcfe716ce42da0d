package org.newsgrain.text.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgrain.text.document.LanguageTag;

/**
 * All that Newsgrain knows about single languages, as data: {@code packs/<language>/<file>.tsv},
 * and {@code packs/common/} for what holds everywhere. {@code packs/languages.tsv} lists the
 * folders. A file is UTF-8, one entry a line, fields separated by tabs; empty lines and lines that
 * start with {@code #} and a blank say nothing. What the fields mean is the business of the room
 * that reads them.
 */
public final class Packs {

  /** The folder of what holds in every language. */
  public static final String COMMON = "common";

  private static final String ROOT = "/packs/";

  private Packs() {}

  /** The languages that have a pack, in the order of their codes. */
  public static List<LanguageTag> languages() {
    return read("languages.tsv", 1).stream()
        .map(entry -> new LanguageTag(entry.field(0)))
        .sorted()
        .toList();
  }

  /** The folders of all packs: {@link #COMMON}, then each language's. */
  public static List<String> folders() {
    return Stream.concat(Stream.of(COMMON), languages().stream().map(LanguageTag::code)).toList();
  }

  /**
   * The entries of one file of one pack, none if the pack has no such file.
   *
   * @param folder {@link #COMMON} or a language's code
   * @param file the file's name, with its ending
   * @param columns how many fields each line must have
   * @throws PackException if a line has another number of fields, an empty field, or stands twice
   */
  public static List<PackEntry> read(String folder, String file, int columns) {
    return read(folder + "/" + file, columns);
  }

  private static List<PackEntry> read(String name, int columns) {
    try (InputStream in = Packs.class.getResourceAsStream(ROOT + name)) {
      return in == null
          ? List.of()
          : parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the pack file " + name, e);
    }
  }

  /**
   * Parses the text of a pack file.
   *
   * @param name what errors call the file
   * @throws PackException as {@link #read(String, String, int)} does
   */
  public static List<PackEntry> parse(String name, String text, int columns) {
    List<PackEntry> entries = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (line.isBlank() || line.equals("#") || line.startsWith("# ")) {
        continue;
      }
      List<String> fields = Stream.of(line.split("\t", -1)).map(String::strip).toList();
      PackEntry entry = new PackEntry(name, number, fields);
      if (fields.size() != columns) {
        throw entry.error("expected " + columns + " tab-separated fields, found " + fields.size());
      }
      if (fields.contains("")) {
        throw entry.error("field " + (fields.indexOf("") + 1) + " is empty");
      }
      if (!seen.add(fields)) {
        throw entry.error("stands here for the second time: " + line.strip());
      }
      entries.add(entry);
    }
    return List.copyOf(entries);
  }
}
