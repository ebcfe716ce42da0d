package org.newsgrain.job.config;

/** What the value of an option looks like in a config file. */
public enum Kind {
  /** Any text. */
  TEXT("a text"),
  /** A path; one that is not absolute begins at the folder of the config file. */
  PATH("a path"),
  /** A whole number of up to 32 bits. */
  INT("a whole number"),
  /** A whole number. */
  LONG("a whole number"),
  /** Any number. */
  NUMBER("a number"),
  /** A number of bytes, or a text with a unit. */
  SIZE("a number of bytes, or a size such as 100MB"),
  /** On or off. */
  SWITCH("true or false"),
  /** Texts. */
  TEXTS("a list of texts"),
  /** Names and texts, for options {@code NAME=VALUE}. */
  ASSIGNMENTS("names and texts, as in {text: body}");

  private final String description;

  Kind(String description) {
    this.description = description;
  }

  String description() {
    return description;
  }

  /** Whether quotes would make any scalar what is wanted. */
  boolean isText() {
    return this == TEXT || this == PATH || this == TEXTS;
  }
}
