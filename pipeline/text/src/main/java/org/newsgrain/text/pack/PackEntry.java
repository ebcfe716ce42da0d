package org.newsgrain.text.pack;

import java.util.List;

/**
 * One line of a pack file.
 *
 * @param file the file, below the folder of all packs
 * @param line its line number, from 1
 * @param fields its tab-separated fields, trimmed, none of them empty
 */
public record PackEntry(String file, int line, List<String> fields) {

  /** The field at {@code index}, from 0. */
  public String field(int index) {
    return fields.get(index);
  }

  /** An error that names this line, for a reader that can make no sense of its fields. */
  public PackException error(String problem) {
    return new PackException(file + ":" + line + ": " + problem);
  }
}
