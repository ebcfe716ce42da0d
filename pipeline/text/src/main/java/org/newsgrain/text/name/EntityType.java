package org.newsgrain.text.name;

/** The kinds of things that names stand for. */
public enum EntityType {
  /** A person. */
  PER,
  /** An organization. */
  ORG,
  /** A place. */
  LOC
}
