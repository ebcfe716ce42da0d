package org.newsgrain.job.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.duplicate.Bands;
import org.newsgrain.text.duplicate.Duplicate;
import org.newsgrain.text.duplicate.Duplicates;
import org.newsgrain.text.duplicate.Fingerprint;
import org.newsgrain.text.duplicate.Shingler;
import org.newsgrain.text.duplicate.TextHash;

class DuplicateSearchTest {

  private static final double SIMILARITY = 0.8;

  private final Random random = new Random(5);

  @TempDir private Path scratch;

  @Test
  void whatIsFoundDependsNeitherOnTheRunsNorOnTheirOrder() throws IOException {
    List<Document> documents = new ArrayList<>();
    for (int story = 0; story < 30; story++) {
      List<String> words = words(120);
      for (int copy = 0; copy < 6; copy++) {
        words.set(20 * copy + random.nextInt(20), "edited" + copy);
        documents.add(document(story + "-" + copy, String.join(" ", words)));
      }
    }
    List<Optional<Duplicate>> whole = found(documents, search(documents, 1));
    assertThat(whole.stream().flatMap(Optional::stream)).hasSizeBetween(60, 149);
    for (int runs = 2; runs <= 50; runs += 12) {
      List<Document> shuffled = new ArrayList<>(documents);
      Collections.shuffle(shuffled, random);
      assertThat(found(documents, search(shuffled, runs))).isEqualTo(whole);
    }
  }

  @Test
  void noRunsAndNoDocumentsHaveNoDuplicates() throws IOException {
    assertThat(DuplicateSearch.among(List.of(), SIMILARITY).size()).isZero();
    assertThat(search(List.of(), 2).size()).isZero();
  }

  private Duplicates search(List<Document> documents, int runs) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      try (FingerprintWriter writer = new FingerprintWriter(scratch, paths::add)) {
        for (int i = run; i < documents.size(); i += runs) {
          add(documents.get(i), writer);
        }
      }
    }
    return DuplicateSearch.among(paths, SIMILARITY);
  }

  private static void add(Document document, FingerprintWriter writer) {
    int[] shingles = Shingler.shingles(document.text());
    TextHash text = TextHash.of(document.text()).orElseThrow();
    Bands bands = Bands.of(SIMILARITY);
    writer.add(Fingerprint.of(document, text, bands.of(shingles)), shingles);
  }

  private static List<Optional<Duplicate>> found(List<Document> documents, Duplicates duplicates) {
    return documents.stream().map(document -> duplicates.of(document.id())).toList();
  }

  private Document document(String path, String text) {
    Optional<LocalDate> day =
        Optional.of(random.nextInt(40))
            .filter(number -> number > 0)
            .map(number -> LocalDate.of(2024, 1, 1).plusDays(number));
    return new Document(path, 0, "s", Optional.empty(), day, "", "", "", "UTF-8", 1, text);
  }

  private List<String> words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + random.nextInt(100_000))
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
