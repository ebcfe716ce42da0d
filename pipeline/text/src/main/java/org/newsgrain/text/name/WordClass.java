package org.newsgrain.text.name;

/** What the packs and CLDR can say of a word that stands in or beside a name. */
public enum WordClass {
  /** "herr", "president": stands before a person's name. */
  TITLE,
  /** "von", "bin": stands within a person's name. */
  PARTICLE,
  /** A person's given name. */
  GIVEN_NAME,
  /** Ends as family names do. */
  FAMILY_ENDING,
  /** A word of grammar, which names nothing. */
  FUNCTION_WORD,
  /** A people, its language, or the adjective of either. */
  DEMONYM,
  /** A day of the week or a month. */
  CALENDAR,
  /** A common noun that headlines like to capitalise. */
  COMMON_WORD,
  /** "says": stands after a person's name. */
  PERSON_CUE,
  /** "in": stands before a place's name. */
  PLACE_PREPOSITION,
  /** "the". */
  DETERMINER,
  /** "and". */
  CONJUNCTION,
  /** "University", "Group": the head of an organization's name. */
  ORGANIZATION_HEAD,
  /** Ends as organizations of one word do: "departementet". */
  ORGANIZATION_ENDING,
  /** A head in small letters: "centralbyrån". */
  ORGANIZATION_COMMON,
  /** "of": within an organization's name. */
  ORGANIZATION_JOINT,
  /** "Sea": the head of a place's name. */
  PLACE_HEAD,
  /** "Saint", "Norra": starts a place's name. */
  PLACE_FIRST,
  /** Ends as places do: "gatan". */
  PLACE_ENDING,
  /** "city": stands before a place's name. */
  PLACE_CUE;

  /** This class as one bit of a set of classes. */
  @SuppressWarnings("EnumOrdinal") // a set of classes lives no longer than a document
  public int bit() {
    return 1 << ordinal();
  }
}
