package org.newsgrain.text.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgrain.text.document.Document;

/** Documents in memory, and what is found among them. */
final class Corpus {

  private final double similarity;
  private final Bands bands;
  private final List<Entry> entries = new ArrayList<>();
  private int compared;

  private record Entry(String path, Fingerprint fingerprint, Shingles shingles) {}

  Corpus(double similarity) {
    this.similarity = similarity;
    this.bands = Bands.of(similarity);
  }

  /** Adds an undated document. */
  Corpus add(String path, String text) {
    Document document =
        new Document(
            path, 0, "s", Optional.empty(), Optional.empty(), "", "", "", "UTF-8", 1, text);
    int[] shingles = Shingler.shingles(text);
    TextHash hash = TextHash.of(text).orElseThrow();
    entries.add(
        new Entry(path, Fingerprint.of(document, hash, bands.of(shingles)), Shingles.of(shingles)));
    return this;
  }

  /** Each duplicate's path with {@code kind original}. */
  Map<String, String> duplicates() {
    Map<String, String> paths = new TreeMap<>();
    entries.forEach(entry -> paths.put(Document.id(entry.path, 0), entry.path));
    Duplicates duplicates = find();
    Map<String, String> found = new TreeMap<>();
    paths.forEach(
        (id, path) ->
            duplicates
                .of(id)
                .ifPresent(one -> found.put(path, one.kind() + " " + paths.get(one.original()))));
    return found;
  }

  Duplicates find() {
    Sightings sightings = Sightings.expecting(entries.size());
    entries.forEach(entry -> sightings.see(entry.fingerprint));
    Originals originals = new Originals(similarity, sightings);
    List<Duplicate> duplicates = new ArrayList<>();
    entries.stream()
        .sorted(Comparator.comparing(entry -> entry.fingerprint.precedence()))
        .forEach(
            entry ->
                originals
                    .place(entry.fingerprint, () -> shingles(entry))
                    .ifPresent(duplicates::add));
    return Duplicates.of(duplicates);
  }

  /** How often the shingles of a document were asked for. */
  int compared() {
    return compared;
  }

  private Shingles shingles(Entry entry) {
    compared++;
    return entry.shingles;
  }
}
