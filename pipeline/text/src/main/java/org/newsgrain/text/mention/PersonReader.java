package org.newsgrain.text.mention;

import org.newsgrain.text.name.EntityType;
import org.newsgrain.text.name.Lexicon;
import org.newsgrain.text.name.Shape;
import java.util.Optional;

/** Reads a person's or another unknown name that starts at a word. */
final class PersonReader {

  private static final int LONGEST = 5;

  /** A lone word that a document capitalises so often in mid-sentence is whom it is about. */
  private static final int FREQUENT = 4;

  private final Words words;
  private final Lexicon lexicon;
  private final Evidence evidence;

  PersonReader(Words words, Lexicon lexicon, Evidence evidence) {
    this.words = words;
    this.lexicon = lexicon;
    this.evidence = evidence;
  }

  /** The last word of the run of words that may be one person's name, or {@code first - 1}. */
  int end(int first) {
    int end = first - 1;
    int next = first;
    while (next < first + LONGEST && (next == first || words.joins(next))) {
      if (isNameWord(next)) {
        end = next;
      } else if (next == first || !lexicon.particles.has(words.string(next))) {
        break;
      }
      next++;
    }
    return end;
  }

  private boolean isNameWord(int i) {
    String word = words.string(i);
    return words.isCapitalised(i)
        && (!lexicon.isNoName(word) || isInitial(i))
        && !lexicon.orgHeads.has(word)
        && !(lexicon.titles.has(word) && !lexicon.givenNames.has(word));
  }

  private boolean isInitial(int i) {
    return words.string(i).length() == 1 && i > 0 && words.joins(i) && words.isCapitalised(i - 1);
  }

  /** What the words from {@code first} to {@code last} name, as far as the words around tell. */
  Optional<EntityType> type(int first, int last) {
    return last == first ? lone(first) : several(first, last);
  }

  private Optional<EntityType> several(int first, int last) {
    boolean given = lexicon.givenNames.has(words.string(first));
    if (given || isTitled(first)) {
      return Optional.of(EntityType.PER);
    }
    boolean weak =
        lexicon.capitalNouns
            || evidence.isHeadline(first)
            || words.string(last).length() < 2
            || isDetermined(first)
            || !hasTrust(first, last)
            || hasOddWord(first, last);
    if (weak) {
      return Optional.empty();
    }
    return Optional.of(isAfterPlacePreposition(first) ? EntityType.LOC : EntityType.PER);
  }

  private boolean hasTrust(int first, int last) {
    return evidence.isTrusted(first) || evidence.trustedCapitals(words.string(last)) > 1;
  }

  /** Whether a word is an acronym, has a digit, or is a common word elsewhere. */
  private boolean hasOddWord(int first, int last) {
    for (int i = first; i <= last; i++) {
      String word = words.string(i);
      boolean acronym = words.shape(i) == Shape.UPPER;
      boolean digit = word.codePoints().anyMatch(Character::isDigit);
      if (acronym || digit || (words.isCapitalised(i) && evidence.isSmallElsewhere(word))) {
        return true;
      }
    }
    return false;
  }

  private Optional<EntityType> lone(int i) {
    String word = words.string(i);
    if (word.length() < 2 || words.shape(i) == Shape.UPPER) {
      return Optional.empty();
    }
    if (isTitled(i) && !evidence.isHeadline(i)) {
      return Optional.of(EntityType.PER);
    }
    if (!evidence.isTrusted(i) || evidence.isSmallElsewhere(word)) {
      return Optional.empty();
    }
    if (isAfterPlaceCue(i)) {
      return Optional.of(EntityType.LOC);
    }
    return isLonePerson(i) ? Optional.of(EntityType.PER) : loneUnknown(i);
  }

  private Optional<EntityType> loneUnknown(int i) {
    if (lexicon.capitalNouns) {
      return Optional.empty();
    }
    if (isAfterPlacePreposition(i)) {
      return Optional.of(EntityType.LOC);
    }
    boolean frequent = !isDetermined(i) && evidence.trustedCapitals(words.string(i)) >= FREQUENT;
    return frequent ? Optional.of(EntityType.PER) : Optional.empty();
  }

  private boolean isLonePerson(int i) {
    boolean cued =
        words.joins(i + 1) && lexicon.personCues.has(words.string(i + 1)) && !lexicon.capitalNouns;
    return cued
        || lexicon.givenNames.has(words.string(i))
        || lexicon.surnameEndings.endsWord(words.string(i));
  }

  private boolean isTitled(int i) {
    return words.joins(i) && lexicon.titles.has(words.string(i - 1));
  }

  /** "the Dow" is no person, and neither is "the Corn Exchange". */
  private boolean isDetermined(int i) {
    return words.joins(i) && lexicon.determiners.has(words.string(i - 1));
  }

  private boolean isAfterPlacePreposition(int i) {
    return words.joins(i) && lexicon.placePrepositions.has(words.string(i - 1));
  }

  /** "the port city of Klaipeda", "staden Sotji". */
  private boolean isAfterPlaceCue(int i) {
    if (!words.joins(i)) {
      return false;
    }
    String before = words.string(i - 1);
    return lexicon.placeCues.has(before)
        || (words.joins(i - 1) && lexicon.placeCues.has(words.string(i - 2) + " " + before));
  }
}
