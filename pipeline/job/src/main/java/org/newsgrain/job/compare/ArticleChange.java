package org.newsgrain.job.compare;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An article that is not what it was.
 *
 * @param before the article as it was, unless it is new
 * @param after the article as it is, unless it is gone
 * @param otherLines what it does to counts that other lines are taken out of it than were
 */
public record ArticleChange(
    Optional<Article> before, Optional<Article> after, Set<Effect> otherLines) {

  /** In a word, what became of the article. */
  public enum Kind {
    /** It is new. */
    ADDED("added"),
    /** It is gone. */
    REMOVED("removed"),
    /** Its bytes differ. */
    CHANGED("changed"),
    /** The same bytes have another path or number. */
    MOVED("moved"),
    /** The same bytes in the same place are read otherwise. */
    READ_OTHERWISE("read otherwise");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The kind as it is told. */
    public String words() {
      return words;
    }
  }

  static ArticleChange added(Article article) {
    return new ArticleChange(Optional.empty(), Optional.of(article), Set.of());
  }

  static ArticleChange removed(Article article) {
    return new ArticleChange(Optional.of(article), Optional.empty(), Set.of());
  }

  static ArticleChange of(Article before, Article after, Set<Effect> otherLines) {
    return new ArticleChange(Optional.of(before), Optional.of(after), otherLines);
  }

  /** What became of it. */
  public Kind kind() {
    if (before.isEmpty()) {
      return Kind.ADDED;
    } else if (after.isEmpty()) {
      return Kind.REMOVED;
    } else if (!before.get().id().equals(after.get().id())) {
      return Kind.MOVED;
    }
    return sameBytes() ? Kind.READ_OTHERWISE : Kind.CHANGED;
  }

  /** Whether anything about it differs that is told or that moves counts. */
  boolean isOne() {
    return kind() != Kind.READ_OTHERWISE || differsInDay() || !allCauses().isEmpty();
  }

  /** Whether the same article has another day of publication. */
  public boolean differsInDay() {
    return before.isPresent()
        && after.isPresent()
        && !before.get().published().equals(after.get().published());
  }

  private boolean sameBytes() {
    return before.orElseThrow().sha256().equals(after.orElseThrow().sha256());
  }

  /** Every cause of changed counts that it is, in either place. */
  public Set<Cause> allCauses() {
    Map<Cause, Set<Effect>> all = new EnumMap<>(Cause.class);
    before.ifPresent(article -> all.putAll(causes(article.place())));
    after.ifPresent(article -> all.putAll(causes(article.place())));
    return all.keySet();
  }

  /** The causes of changed counts in {@code place} that it is, and which way they go. */
  Map<Cause, Set<Effect>> causes(Place place) {
    boolean was = before.filter(article -> article.place().equals(place)).isPresent();
    boolean is = after.filter(article -> article.place().equals(place)).isPresent();
    if (!was && !is) {
      return Map.of();
    } else if (was && is) {
      return causesWhereItStays();
    }
    return causesOfItsComing(Set.of(is ? Effect.MORE : Effect.FEWER));
  }

  private Map<Cause, Set<Effect>> causesOfItsComing(Set<Effect> effect) {
    return switch (kind()) {
      case ADDED -> Map.of(Cause.NEW_DOCUMENT, effect);
      case REMOVED -> Map.of(Cause.REMOVED_DOCUMENT, effect);
      case CHANGED -> Map.of(Cause.CHANGED_DOCUMENT, effect);
      case MOVED -> Map.of(Cause.MOVED_DOCUMENT, effect);
      case READ_OTHERWISE -> {
        Place from = before.orElseThrow().place();
        Place to = after.orElseThrow().place();
        Map<Cause, Set<Effect>> causes = new EnumMap<>(Cause.class);
        if (!from.language().equals(to.language())) {
          causes.put(Cause.LANGUAGE, effect);
        }
        if (!from.source().equals(to.source())) {
          causes.put(Cause.SOURCE, effect);
        }
        yield causes;
      }
    };
  }

  private Map<Cause, Set<Effect>> causesWhereItStays() {
    if (!sameBytes()) {
      return Map.of(Cause.CHANGED_DOCUMENT, Set.of(Effect.values()));
    }
    Map<Cause, Set<Effect>> causes = new EnumMap<>(Cause.class);
    if (!otherLines.isEmpty()) {
      causes.put(Cause.CLEANING, otherLines);
    }
    boolean was = before.orElseThrow().isDuplicate();
    boolean is = after.orElseThrow().isDuplicate();
    if (was != is) {
      causes.put(Cause.DUPLICATE, Set.of(is ? Effect.FEWER : Effect.MORE));
    }
    return causes;
  }
}
