package org.newsgrain.text.entity;

/** The kinds of things that names stand for. */
public enum EntityType {
  /** A person. */
  PER,
  /** An organization. */
  ORG,
  /** A place. */
  LOC
}
