package org.newsgrain.text.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.pack.Packs;

/** What the packs and CLDR say of the words of one language. */
final class Lexicon {

  private static final String ORG_WORDS = "org-words.tsv";
  private static final Set<String> ORG_KINDS = Set.of("head", "ending", "common", "joint");
  private static final String PLACE_WORDS = "place-words.tsv";
  private static final Set<String> PLACE_KINDS = Set.of("head", "first", "ending", "cue");

  final GivenNames givenNames;
  final Gazetteer gazetteer;
  final WordSet functionWords;
  final WordSet titles;
  final WordSet particles;
  final WordSet surnameEndings;
  final WordSet demonyms;
  final WordSet calendar;
  final WordSet commonWords;
  final WordSet personCues;
  final WordSet placePrepositions;
  final WordSet determiners;
  final WordSet conjunctions;
  final WordSet orgHeads;
  final WordSet orgEndings;
  final WordSet orgCommon;
  final WordSet orgJoints;
  final WordSet placeHeads;
  final WordSet placeFirsts;
  final WordSet placeEndings;
  final WordSet placeCues;
  final Genitives genitives;

  /** Whether every noun has a capital, so that a capital says little. */
  final boolean capitalNouns;

  private Lexicon(
      LanguageTag language, GivenNames givenNames, Gazetteer gazetteer, List<String> folders) {
    this.givenNames = givenNames;
    this.gazetteer = gazetteer;
    functionWords = FunctionWords.of(language);
    titles = WordSet.read(folders, "titles.tsv");
    particles = WordSet.read(folders, "particles.tsv");
    surnameEndings = WordSet.read(folders, "surname-endings.tsv");
    demonyms = demonyms(folders, language.locale());
    calendar = WordSet.of(calendar(language.locale()));
    commonWords = WordSet.read(folders, "common-words.tsv");
    personCues = WordSet.read(folders, "person-cues.tsv");
    placePrepositions = WordSet.read(folders, "place-prepositions.tsv");
    determiners = WordSet.read(folders, "determiners.tsv");
    conjunctions = WordSet.read(folders, "conjunctions.tsv");
    orgHeads = WordSet.read(folders, ORG_WORDS, "head", ORG_KINDS);
    orgEndings = WordSet.read(folders, ORG_WORDS, "ending", ORG_KINDS);
    orgCommon = WordSet.read(folders, ORG_WORDS, "common", ORG_KINDS);
    orgJoints = WordSet.read(folders, ORG_WORDS, "joint", ORG_KINDS);
    placeHeads = WordSet.read(folders, PLACE_WORDS, "head", PLACE_KINDS);
    placeFirsts = WordSet.read(folders, PLACE_WORDS, "first", PLACE_KINDS);
    placeEndings = WordSet.read(folders, PLACE_WORDS, "ending", PLACE_KINDS);
    placeCues = WordSet.read(folders, PLACE_WORDS, "cue", PLACE_KINDS);
    genitives = Genitives.of(language);
    capitalNouns = WordSet.read(folders, "writing.tsv").has("capital-nouns");
  }

  /** The words of {@code language}; without a pack, only what holds everywhere. */
  static Lexicon of(LanguageTag language, GivenNames givenNames, Gazetteer gazetteer) {
    boolean packed = Packs.languages().contains(language);
    return new Lexicon(
        language,
        givenNames,
        gazetteer,
        packed ? List.of(Packs.COMMON, language.code()) : List.of(Packs.COMMON));
  }

  private static WordSet demonyms(List<String> folders, Locale locale) {
    Set<String> words = new HashSet<>(CldrNames.languages(locale));
    WordSet packed = WordSet.read(folders, "demonyms.tsv");
    return packed.plus(words);
  }

  private static Set<String> calendar(Locale locale) {
    return CldrNames.calendar(locale.equals(Locale.ROOT) ? Locale.ENGLISH : locale);
  }

  /** Whether the word is capitalised for a reason other than naming one thing. */
  boolean isNoName(String word) {
    return calendar.has(word)
        || demonyms.has(word)
        || functionWords.has(word)
        || commonWords.has(word)
        || isHyphenatedDemonym(word);
  }

  private boolean isHyphenatedDemonym(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && (demonyms.has(word.substring(hyphen + 1)) || demonyms.has(word.substring(0, hyphen)));
  }
}
