package org.newsgrain.job.compare;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.document.Utf8Order;

/** The articles that are not what they were; those that are take no memory. */
public final class ArticleChanges {

  private static final Comparator<Article> BY_PATH =
      Comparator.comparing(Article::path, Utf8Order.COMPARATOR).thenComparing(Article::record);

  private final OtherLines lines;
  private final List<Article> added = new ArrayList<>();
  private final List<Article> removed = new ArrayList<>();
  private final List<ArticleChange> changes = new ArrayList<>();
  private final Map<Place, Map<Cause, Set<Effect>>> causes = new TreeMap<>();
  private long untouched;

  private ArticleChanges(OtherLines lines) {
    this.lines = lines;
  }

  /**
   * Compares the tables {@code documents} and {@code removed}.
   *
   * @throws IOException if one can't be read
   */
  static ArticleChanges of(OuterJoin join) throws IOException {
    ArticleChanges all = new ArticleChanges(OtherLines.of(join));
    join.of(Tables.DOCUMENTS, all::add);
    all.pairMoved();
    all.changes.sort(
        Comparator.comparing(ArticleChange::kind)
            .thenComparing(change -> change.after().or(change::before).orElseThrow(), BY_PATH));
    all.changes.forEach(all::noteCauses);
    return all;
  }

  private void add(Row before, Row after) {
    if (before == null) {
      added.add(Article.of(after));
    } else if (after == null) {
      removed.add(Article.of(before));
    } else {
      Article is = Article.of(after);
      ArticleChange change = ArticleChange.of(Article.of(before), is, lines.of(is.id()));
      if (change.isOne()) {
        changes.add(change);
      } else {
        untouched++;
      }
    }
  }

  /** What is gone here and new there with the same bytes was moved, in the order of paths. */
  private void pairMoved() {
    Map<String, Deque<Article>> gone = new HashMap<>();
    removed.sort(BY_PATH);
    for (Article article : removed) {
      gone.computeIfAbsent(article.sha256(), hash -> new ArrayDeque<>()).add(article);
    }
    added.sort(BY_PATH);
    for (Article is : added) {
      Optional<Article> was = Optional.ofNullable(gone.get(is.sha256())).map(Deque::poll);
      changes.add(was.map(article -> moved(article, is)).orElseGet(() -> ArticleChange.added(is)));
    }
    gone.values().stream()
        .flatMap(Collection::stream)
        .map(ArticleChange::removed)
        .forEach(changes::add);
    added.clear();
    removed.clear();
  }

  /**
   * Lines are listed under the article's id, which is another one now, so only sums are compared.
   */
  private static ArticleChange moved(Article was, Article is) {
    boolean same = was.charsKept() == is.charsKept() && was.linesRemoved() == is.linesRemoved();
    return ArticleChange.of(was, is, same ? Set.of() : Set.of(Effect.values()));
  }

  private void noteCauses(ArticleChange change) {
    change.before().map(Article::place).ifPresent(place -> note(place, change));
    change
        .after()
        .map(Article::place)
        .filter(place -> change.before().filter(was -> was.place().equals(place)).isEmpty())
        .ifPresent(place -> note(place, change));
  }

  private void note(Place place, ArticleChange change) {
    change
        .causes(place)
        .forEach(
            (cause, effects) ->
                causes
                    .computeIfAbsent(place, p -> new EnumMap<>(Cause.class))
                    .computeIfAbsent(cause, c -> EnumSet.noneOf(Effect.class))
                    .addAll(effects));
  }

  /** All of them, by kind and path. */
  public List<ArticleChange> all() {
    return Collections.unmodifiableList(changes);
  }

  /** How many articles are in every respect what they were. */
  public long untouched() {
    return untouched;
  }

  /** The causes of changed counts that there are in {@code place}, and which way they go. */
  Map<Cause, Set<Effect>> causes(Place place) {
    return causes.getOrDefault(place, Map.of());
  }
}
