package org.newsgrain.job.format;

import java.util.Locale;

/**
 * What a file's name says of its format.
 *
 * @param name the name, with or without folders before it
 */
record FileName(String name) {

  /** The last ending, in lower case and without its dot, or the empty string. */
  String ending() {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot > 0 ? last.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }

  /** The name without {@code ending}, if it has it. */
  FileName without(String ending) {
    return ending().equals(ending)
        ? new FileName(name.substring(0, name.length() - ending.length() - 1))
        : this;
  }
}
