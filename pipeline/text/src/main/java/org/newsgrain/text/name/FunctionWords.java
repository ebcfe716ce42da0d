package org.newsgrain.text.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.pack.PackEntry;
import org.newsgrain.text.pack.Packs;

/** The function words of languages, from the lists that Lucene brings. */
public final class FunctionWords {

  private static final String FOLDER = "/org/apache/lucene/analysis/";

  private FunctionWords() {}

  public static WordSet of(LanguageTag language) {
    Set<String> words = new HashSet<>();
    for (PackEntry entry : Packs.read(Packs.COMMON, "function-words.tsv", 2)) {
      if (entry.field(0).equals(language.code())) {
        words.addAll(parse(entry));
      }
    }
    return WordSet.of(words);
  }

  /** Words stand one or more a line; a bar or a hash starts a comment. */
  private static Set<String> parse(PackEntry entry) {
    Set<String> words = new HashSet<>();
    for (String line : (Iterable<String>) read(entry).lines()::iterator) {
      for (String word : List.of(line.split("[|#]", 2)[0].strip().split("\\s+"))) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private static String read(PackEntry entry) {
    try (InputStream in = Analyzer.class.getResourceAsStream(FOLDER + entry.field(1))) {
      if (in == null) {
        throw entry.error("Lucene has no " + entry.field(1));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + entry.field(1), e);
    }
  }
}
