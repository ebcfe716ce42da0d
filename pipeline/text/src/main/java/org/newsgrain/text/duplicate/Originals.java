package org.newsgrain.text.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The documents that repeat no earlier one. Documents are taken in the order of their precedence,
 * and each is a duplicate of the earliest original that has the same text, else of the earliest one
 * that is similar enough, else an original itself. So what is named an original is never a
 * duplicate, however long a chain of small changes is, and the result depends only on which
 * documents there are.
 *
 * <p>The work is linear: a document is compared with at most {@value Candidates#MOST} originals,
 * and thousands of copies of one text are one original. What is held are the originals that share a
 * text or band with another document, about 700 bytes each where they share all; their shingles are
 * asked for when needed.
 */
public final class Originals {

  private final double similarity;
  private final Sightings sightings;
  private final List<Original> originals = new ArrayList<>();
  private final Buckets texts = new Buckets();
  private final Buckets bands = new Buckets();
  private Optional<Precedence> last = Optional.empty();

  private record Original(long id, TextHash text, Supplier<Shingles> shingles) {}

  /**
   * @param similarity the least Jaccard similarity of a near duplicate, above 0
   * @param sightings all documents that will come
   */
  public Originals(double similarity, Sightings sightings) {
    this.similarity = similarity;
    this.sightings = sightings;
  }

  /**
   * Places a document: says what it repeats, or takes it as an original.
   *
   * @param shingles gets the document's shingles, now or later
   * @throws IllegalArgumentException if it has precedence over one that was placed before
   */
  public Optional<Duplicate> place(Fingerprint document, Supplier<Shingles> shingles) {
    if (last.isPresent() && last.get().compareTo(document.precedence()) > 0) {
      throw new IllegalArgumentException(document.precedence() + " comes after " + last.get());
    }
    last = Optional.of(document.precedence());
    Optional<Duplicate> found = exact(document).or(() -> near(document, shingles));
    if (found.isEmpty()) {
      keep(document, shingles);
    }
    return found;
  }

  private Optional<Duplicate> exact(Fingerprint document) {
    List<Duplicate> found = new ArrayList<>();
    texts.forEach(
        document.text().high(),
        i -> {
          Original original = originals.get(i);
          if (original.text.equals(document.text())) {
            found.add(new Duplicate(document.id(), original.id, true, 1));
          }
        });
    return found.stream().findFirst();
  }

  private Optional<Duplicate> near(Fingerprint document, Supplier<Shingles> shingles) {
    int[] candidates = Candidates.of(document, bands);
    if (candidates.length == 0) {
      return Optional.empty();
    }
    Shingles own = shingles.get();
    for (int i : candidates) {
      Original original = originals.get(i);
      double likeness = own.similarity(original.shingles.get());
      if (likeness >= similarity) {
        return Optional.of(new Duplicate(document.id(), original.id, false, likeness));
      }
    }
    return Optional.empty();
  }

  private void keep(Fingerprint document, Supplier<Shingles> shingles) {
    int number = originals.size();
    boolean shared = keep(texts, document.text().high(), number);
    for (int i = 0; i < document.bands(); i++) {
      shared |= keep(bands, document.band(i), number);
    }
    if (shared) {
      originals.add(new Original(document.id(), document.text(), shingles));
    }
  }

  private boolean keep(Buckets buckets, long key, int number) {
    boolean shared = sightings.isShared(key);
    if (shared) {
      buckets.add(key, number);
    }
    return shared;
  }
}
