package org.newsgrain.text.term;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.pack.PackEntry;
import org.newsgrain.text.pack.Packs;
import org.tartarus.snowball.SnowballStemmer;

/**
 * What one language knows of its words: casing, function words, stems. {@code
 * packs/common/lexicons.tsv} names the stemmer and the list of function words among those that
 * Lucene ships; a pack's {@code stopwords.tsv} adds to the list. Safe for use by many threads.
 */
public final class Lexicon {

  private static final String NONE = "-";

  /** Each lexicon is read once; which thread reads it makes no difference. */
  private static final Map<LanguageTag, Lexicon> READ = new ConcurrentHashMap<>();

  private final Locale locale;
  private final Optional<PackEntry> entry;
  private final Set<String> stopwords = new HashSet<>();

  private Lexicon(LanguageTag language) {
    this.locale = language.locale();
    this.entry =
        Packs.read(Packs.COMMON, "lexicons.tsv", 3).stream()
            .filter(candidate -> candidate.field(0).equals(language.code()))
            .findFirst();
    entry.ifPresent(this::addShippedStopwords);
    for (PackEntry addition : Packs.read(language.code(), "stopwords.tsv", 1)) {
      stopwords.add(term(addition.field(0)));
    }
  }

  /** The lexicon of {@code language}; without stemmer and function words if none are known. */
  public static Lexicon of(LanguageTag language) {
    return READ.computeIfAbsent(language, Lexicon::new);
  }

  /**
   * The term that {@code spelling} is counted under: the language's lower case, one apostrophe, one
   * blank between groups of digits.
   */
  public String term(String spelling) {
    return spelling
        .toLowerCase(locale)
        .replace('\u2019', '\'')
        .replace('\u00a0', ' ')
        .replace('\u2009', ' ')
        .replace('\u202f', ' ');
  }

  /** Whether {@code term} is a function word, maybe one that an apostrophe cuts short. */
  public boolean isStopword(String term) {
    return stopwords.contains(term)
        || (term.endsWith("'") && stopwords.contains(term.substring(0, term.length() - 1)));
  }

  /** How many function words are known. */
  public int stopwords() {
    return stopwords.size();
  }

  /**
   * A stemmer of this language, for use by one thread, or empty if there is none.
   *
   * @throws org.newsgrain.text.pack.PackException if the pack names a stemmer that does not exist
   */
  public Optional<Stemmer> stemmer() {
    return entry.filter(e -> !e.field(1).equals(NONE)).map(e -> new Stemmer(snowball(e)));
  }

  private static SnowballStemmer snowball(PackEntry entry) {
    try {
      return Class.forName("org.tartarus.snowball.ext." + entry.field(1) + "Stemmer")
          .asSubclass(SnowballStemmer.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw entry.error("Lucene has no stemmer " + entry.field(1));
    }
  }

  private void addShippedStopwords(PackEntry from) {
    String resource = "/org/apache/lucene/analysis/" + from.field(2);
    try (InputStream in = SnowballStemmer.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw from.error("Lucene has no list " + from.field(2));
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .flatMap(Lexicon::words)
          .forEach(word -> stopwords.add(term(word)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** The words of a line of a list; {@code |} and {@code #} start comments. */
  private static Stream<String> words(String line) {
    return Arrays.stream(line.replaceFirst("[|#].*", "").split("\\s+"))
        .filter(word -> !word.isEmpty());
  }
}
