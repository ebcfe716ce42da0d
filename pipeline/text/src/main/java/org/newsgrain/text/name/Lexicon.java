package org.newsgrain.text.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.pack.Packs;

/** What the packs and CLDR say of the words of one language. */
public final class Lexicon {

  private static final String ORG_WORDS = "org-words.tsv";
  private static final Set<String> ORG_KINDS = Set.of("head", "ending", "common", "joint");
  private static final String PLACE_WORDS = "place-words.tsv";
  private static final Set<String> PLACE_KINDS = Set.of("head", "first", "ending", "cue");

  public final GivenNames givenNames;
  public final Gazetteer gazetteer;
  public final WordSet functionWords;
  public final WordSet titles;
  public final WordSet particles;
  public final WordSet surnameEndings;
  public final WordSet demonyms;
  public final WordSet calendar;
  public final WordSet commonWords;
  public final WordSet personCues;
  public final WordSet placePrepositions;
  public final WordSet determiners;
  public final WordSet conjunctions;
  public final WordSet orgHeads;
  public final WordSet orgEndings;
  public final WordSet orgCommon;
  public final WordSet orgJoints;
  public final WordSet placeHeads;
  public final WordSet placeFirsts;
  public final WordSet placeEndings;
  public final WordSet placeCues;
  public final Genitives genitives;

  /** Whether every noun has a capital, so that a capital says little. */
  public final boolean capitalNouns;

  private final java.util.Map<String, Integer> classes = new java.util.HashMap<>();

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
    titles.forEach(w -> put(w, WordClass.TITLE));
    particles.forEach(w -> put(w, WordClass.PARTICLE));
    givenNames.forEach(w -> put(w, WordClass.GIVEN_NAME));
    functionWords.forEach(w -> put(w, WordClass.FUNCTION_WORD));
    demonyms.forEach(w -> put(w, WordClass.DEMONYM));
    calendar.forEach(w -> put(w, WordClass.CALENDAR));
    commonWords.forEach(w -> put(w, WordClass.COMMON_WORD));
    personCues.forEach(w -> put(w, WordClass.PERSON_CUE));
    placePrepositions.forEach(w -> put(w, WordClass.PLACE_PREPOSITION));
    determiners.forEach(w -> put(w, WordClass.DETERMINER));
    conjunctions.forEach(w -> put(w, WordClass.CONJUNCTION));
    orgHeads.forEach(w -> put(w, WordClass.ORGANIZATION_HEAD));
    orgCommon.forEach(w -> put(w, WordClass.ORGANIZATION_COMMON));
    orgJoints.forEach(w -> put(w, WordClass.ORGANIZATION_JOINT));
    placeHeads.forEach(w -> put(w, WordClass.PLACE_HEAD));
    placeFirsts.forEach(w -> put(w, WordClass.PLACE_FIRST));
    placeCues.forEach(w -> put(w, WordClass.PLACE_CUE));
  }

  /** The words of {@code language}; without a pack, only what holds everywhere. */
  public static Lexicon of(LanguageTag language, GivenNames givenNames, Gazetteer gazetteer) {
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
  public boolean isNoName(String word) {
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

  private void put(String word, WordClass wordClass) {
    classes.merge(word, wordClass.bit(), (a, b) -> a | b);
  }

  /** What is known of a folded word, as the bits of {@link WordClass}. */
  public int classes(String folded) {
    return classes.getOrDefault(folded, 0)
        | (surnameEndings.endsWord(folded) ? WordClass.FAMILY_ENDING.bit() : 0)
        | (orgEndings.endsWord(folded) ? WordClass.ORGANIZATION_ENDING.bit() : 0)
        | (placeEndings.endsWord(folded) ? WordClass.PLACE_ENDING.bit() : 0);
  }
}
