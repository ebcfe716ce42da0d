package org.newsgrain.bench.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.duplicate.Bands;
import org.newsgrain.text.duplicate.Duplicate;
import org.newsgrain.text.duplicate.Fingerprint;
import org.newsgrain.text.duplicate.Originals;
import org.newsgrain.text.duplicate.Shingler;
import org.newsgrain.text.duplicate.Shingles;
import org.newsgrain.text.duplicate.Sightings;
import org.newsgrain.text.duplicate.TextHash;

/** Generated articles, each with what is known of it, in the order in which they are published. */
final class Corpus {

  private final double similarity;
  private final Bands bands;
  private final List<Article> articles = new ArrayList<>();

  /**
   * An article.
   *
   * @param kind how it was made
   * @param repeats the number of the article that it was made from, or its own
   */
  record Article(String kind, int repeats, Fingerprint fingerprint, Shingles shingles) {}

  Corpus(double similarity) {
    this.similarity = similarity;
    this.bands = Bands.of(similarity);
  }

  /** Adds an article and returns its number. */
  int add(String kind, Optional<Integer> repeats, List<String> sentences) {
    int number = articles.size();
    String text = String.join("\n", sentences);
    Document document =
        new Document(
            path(number), 0, "s", Optional.empty(), Optional.empty(), "", "", "", "", 0, text);
    int[] shingles = Shingler.shingles(text);
    Fingerprint fingerprint =
        Fingerprint.of(document, TextHash.of(text).orElseThrow(), bands.of(shingles));
    articles.add(new Article(kind, repeats.orElse(number), fingerprint, Shingles.of(shingles)));
    return number;
  }

  /** What was found, by the numbers of the articles. */
  Map<Integer, Integer> duplicates() {
    Sightings sightings = Sightings.expecting(articles.size());
    articles.forEach(article -> sightings.see(article.fingerprint()));
    Originals originals = new Originals(similarity, sightings);
    Map<String, Integer> numbers = new HashMap<>();
    Map<Integer, Integer> found = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      numbers.put(Document.id(path(i), 0), i);
      int number = i;
      originals
          .place(article.fingerprint(), article::shingles)
          .map(Duplicate::original)
          .ifPresent(original -> found.put(number, numbers.get(original)));
    }
    return found;
  }

  /** The articles by their numbers. */
  List<Article> articles() {
    return articles;
  }

  private static String path(int number) {
    return String.format("%09d", number);
  }
}
