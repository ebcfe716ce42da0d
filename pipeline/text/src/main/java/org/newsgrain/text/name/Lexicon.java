package org.newsgrain.text.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.pack.PackEntry;
import org.newsgrain.text.pack.Packs;

/** What the packs and CLDR say of the words of one language. */
public final class Lexicon {

  /** One-column files, and what their words are. */
  private static final Map<String, WordClass> FILES =
      Map.of(
          "titles.tsv", WordClass.TITLE,
          "particles.tsv", WordClass.PARTICLE,
          "demonyms.tsv", WordClass.DEMONYM,
          "common-words.tsv", WordClass.COMMON_WORD,
          "person-cues.tsv", WordClass.PERSON_CUE,
          "place-prepositions.tsv", WordClass.PLACE_PREPOSITION,
          "determiners.tsv", WordClass.DETERMINER,
          "conjunctions.tsv", WordClass.CONJUNCTION);

  /** What the words of two-column files are, by their first column. */
  private static final Map<String, Map<String, WordClass>> KINDS =
      Map.of(
          "org-words.tsv",
          Map.of(
              "head", WordClass.ORGANIZATION_HEAD,
              "ending", WordClass.ORGANIZATION_ENDING,
              "common", WordClass.ORGANIZATION_COMMON,
              "joint", WordClass.ORGANIZATION_JOINT),
          "place-words.tsv",
          Map.of(
              "head", WordClass.PLACE_HEAD,
              "first", WordClass.PLACE_FIRST,
              "ending", WordClass.PLACE_ENDING,
              "cue", WordClass.PLACE_CUE));

  private static final Set<WordClass> ENDINGS =
      Set.of(WordClass.ORGANIZATION_ENDING, WordClass.PLACE_ENDING, WordClass.FAMILY_ENDING);

  /** Words with a capital for another reason than that they name one thing. */
  private static final int NO_NAMES =
      WordClass.CALENDAR.bit()
          | WordClass.DEMONYM.bit()
          | WordClass.FUNCTION_WORD.bit()
          | WordClass.COMMON_WORD.bit();

  private final LanguageTag language;
  private final Gazetteer gazetteer;
  private final Genitives genitives;
  private final boolean capitalNouns;
  private final boolean hyphenEndings;
  private final Map<String, Integer> words = new HashMap<>();
  private final Endings endings = new Endings();

  private Lexicon(LanguageTag language, Gazetteer gazetteer, List<String> folders) {
    this.language = language;
    this.gazetteer = gazetteer;
    genitives = Genitives.of(language);
    capitalNouns = WordSet.read(folders, "writing.tsv").has("capital-nouns");
    hyphenEndings = WordSet.read(List.of(Packs.COMMON), "hyphen-endings.tsv").has(language.code());
  }

  static Lexicon of(LanguageTag language, GivenNames givenNames, Gazetteer gazetteer) {
    boolean packed = Packs.languages().contains(language);
    List<String> folders = packed ? List.of(Packs.COMMON, language.code()) : List.of(Packs.COMMON);
    Lexicon lexicon = new Lexicon(language, gazetteer, folders);
    FILES.forEach((file, type) -> WordSet.read(folders, file).forEach(w -> lexicon.put(w, type)));
    KINDS.forEach((file, kinds) -> lexicon.read(folders, file, kinds));
    WordSet.read(folders, "surname-endings.tsv")
        .forEach(ending -> lexicon.put(ending, WordClass.FAMILY_ENDING));
    givenNames.forEach(name -> lexicon.put(name, WordClass.GIVEN_NAME));
    FunctionWords.of(language).forEach(word -> lexicon.put(word, WordClass.FUNCTION_WORD));
    lexicon.readCldr(language.locale());
    return lexicon;
  }

  private void readCldr(Locale locale) {
    Locale calendar = locale.equals(Locale.ROOT) ? Locale.ENGLISH : locale;
    WordSet.of(CldrNames.calendar(calendar)).forEach(word -> put(word, WordClass.CALENDAR));
    Set<String> languages = new HashSet<>(CldrNames.languages(locale));
    WordSet.of(languages).forEach(word -> put(word, WordClass.DEMONYM));
  }

  private void read(List<String> folders, String file, Map<String, WordClass> kinds) {
    for (String folder : folders) {
      for (PackEntry entry : Packs.read(folder, file, 2)) {
        WordClass type = kinds.get(entry.field(0));
        if (type == null) {
          throw entry.error(
              "'" + entry.field(0) + "' is none of " + kinds.keySet().stream().sorted().toList());
        }
        put(WordSet.fold(entry.field(1)), type);
      }
    }
  }

  private void put(String folded, WordClass type) {
    if (ENDINGS.contains(type)) {
      endings.put(folded, type);
    } else {
      words.merge(folded, type.bit(), (a, b) -> a | b);
    }
  }

  /** The language that the words are of. */
  public LanguageTag language() {
    return language;
  }

  /** The names that are known without context. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** How the language writes genitives. */
  public Genitives genitives() {
    return genitives;
  }

  /** Whether every noun has a capital, so that a capital says little. */
  public boolean capitalNouns() {
    return capitalNouns;
  }

  /** Whether case endings stand behind a hyphen: "NATO-u". */
  public boolean hyphenEndings() {
    return hyphenEndings;
  }

  /** What is known of a word that {@link WordSet#fold} has folded, as bits of {@link WordClass}. */
  public int classes(String folded) {
    return words.getOrDefault(folded, 0) | endings.of(folded);
  }

  /** Whether {@code word} is of a class, without regard to case. */
  public boolean is(WordClass type, String word) {
    return (classes(WordSet.fold(word)) & type.bit()) != 0;
  }

  /** Whether the word is capitalised for another reason than that it names one thing. */
  public boolean isNoName(String word) {
    int hyphen = word.indexOf('-');
    return (classes(WordSet.fold(word)) & NO_NAMES) != 0
        || (hyphen > 0
            && (is(WordClass.DEMONYM, word.substring(hyphen + 1))
                || is(WordClass.DEMONYM, word.substring(0, hyphen))));
  }
}
