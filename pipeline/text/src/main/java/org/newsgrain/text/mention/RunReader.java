package org.newsgrain.text.mention;

import org.newsgrain.text.name.EntityType;
import org.newsgrain.text.name.Lexicon;
import org.newsgrain.text.name.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a text from left to right and takes runs of capitalised words apart into names. */
final class RunReader {

  private final Words words;
  private final Lexicon lexicon;
  private final Evidence evidence;
  private final GazetteerMatcher gazetteer;
  private final OrganizationReader organizations;
  private final PersonReader persons;
  private final List<Guess> guesses = new ArrayList<>();

  RunReader(Words words, Lexicon lexicon, Evidence evidence) {
    this.words = words;
    this.lexicon = lexicon;
    this.evidence = evidence;
    gazetteer = new GazetteerMatcher(words, lexicon);
    organizations = new OrganizationReader(words, lexicon, evidence);
    persons = new PersonReader(words, lexicon, evidence);
  }

  /** The names of the text, in order. */
  List<Guess> read() {
    int i = 0;
    while (i < words.size()) {
      i = words.isCapitalised(i) ? readAt(i) : i + 1;
    }
    return List.copyOf(guesses);
  }

  /** Reads a name at word {@code i}, if there is one; where to go on. */
  private int readAt(int i) {
    int organization = organizations.end(i);
    Optional<Guess> known = gazetteer.longest(i).filter(this::isPlausible);
    if (organization >= 0 && (known.isEmpty() || known.get().last() < organization)) {
      return take(Guess.of(i, organization, EntityType.ORG));
    }
    if (known.isPresent()) {
      return take(known.get());
    }
    int place = placeEnd(i);
    if (place >= 0) {
      return take(Guess.of(i, place, EntityType.LOC));
    }
    return readUnknown(i);
  }

  private int readUnknown(int i) {
    int end = persons.end(i);
    if (end < i || isWordBeforeName(i, end)) {
      return i + 1;
    }
    int last = beforeKnownPlace(i, end);
    Optional<EntityType> type = persons.type(i, last);
    type.ifPresent(found -> guesses.add(Guess.of(i, last, found)));
    return last + 1;
  }

  /** A sentence's first word before a given name is seldom a part of it: "Yesterday Bill". */
  private boolean isWordBeforeName(int first, int end) {
    return end > first + 1
        && words.startsSentence(first)
        && !lexicon.givenNames.has(words.string(first))
        && lexicon.givenNames.has(words.string(first + 1));
  }

  /** A given name after a known place starts a name of its own: "to Minsk Dmitry Mezentsev". */
  private boolean isPlausible(Guess known) {
    int next = known.last() + 1;
    boolean lone = known.first() == known.last();
    boolean nameGoesOn =
        words.joins(next)
            && words.isCapitalised(next)
            && !lexicon.isNoName(words.string(next))
            && !lexicon.titles.has(words.string(next))
            && !lexicon.givenNames.has(words.string(next))
            && gazetteer.longest(next).isEmpty();
    boolean givenName = lexicon.givenNames.has(words.string(known.first()));
    boolean wordOnly = lone && lexicon.functionWords.has(words.string(known.first()));
    return !(lone && givenName && nameGoesOn) && !(wordOnly && !isAcronym(known.first()));
  }

  private boolean isAcronym(int i) {
    return words.shape(i) == Shape.UPPER && !evidence.isHeadline(i);
  }

  /** The end of an unknown name, cut before a known name of several words. */
  private int beforeKnownPlace(int first, int end) {
    for (int i = first + 1; i <= end; i++) {
      if (gazetteer.longest(i).filter(known -> known.last() > known.first()).isPresent()) {
        return i - 1;
      }
    }
    return end;
  }

  /** "Black Sea", "Lake Ladoga", "Storgatan". */
  private int placeEnd(int first) {
    if (!evidence.isTrusted(first) || lexicon.functionWords.has(words.string(first))) {
      return -1;
    }
    int end = first;
    while (isPlaceWord(end + 1) && end < first + 3) {
      end++;
      if (lexicon.placeHeads.has(words.string(end))) {
        return end;
      }
    }
    if (end > first && lexicon.placeFirsts.has(words.string(first))) {
      return end;
    }
    boolean ending = lexicon.placeEndings.endsWord(words.string(first));
    return end == first && ending && !evidence.isSmallElsewhere(words.string(first)) ? first : -1;
  }

  private boolean isPlaceWord(int i) {
    return words.joins(i) && words.isCapitalised(i) && !lexicon.functionWords.has(words.string(i));
  }

  private int take(Guess guess) {
    guesses.add(guess);
    return guess.last() + 1;
  }
}
