package org.newsgrain.job.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgrain.job.table.Tables;

/**
 * Finds the causes of a changed cell. The tables of counts have no column for the document, so the
 * causes are the changes that there were in the cell's source and language, those first that move
 * counts the way in which the cell's went.
 */
final class Explainer {

  private final ArticleChanges articles;
  private final NameChanges names;
  private final OptionChanges options;
  private final boolean otherVersion;

  Explainer(
      ArticleChanges articles, NameChanges names, OptionChanges options, boolean otherVersion) {
    this.articles = articles;
    this.names = names;
    this.options = options;
    this.otherVersion = otherVersion;
  }

  Explanation of(Cell cell) {
    List<Candidate> found = new ArrayList<>();
    Map<Cause, Set<Effect>> inPlace = articles.causes(cell.place());
    inPlace.forEach((cause, effects) -> addOfArticles(found, cell, cause, effects));
    if (cell.table().equals(Tables.ENTITIES.name())) {
      addNames(found, cell);
    }
    addOptions(found, cell);
    if (otherVersion) {
      found.add(new Candidate(Cause.VERSION, List.of(), true));
    }
    boolean accounted = found.stream().anyMatch(Candidate::fits);
    if (!accounted) {
      found.add(new Candidate(Cause.UNKNOWN, List.of(), false));
    }
    found.sort(Candidate.SUREST_FIRST);
    List<Reason> reasons = found.stream().map(Candidate::reason).toList();
    return new Explanation(reasons, accounted && reasons.size() == 1);
  }

  private void addOfArticles(List<Candidate> found, Cell cell, Cause cause, Set<Effect> effects) {
    if (cause != Cause.DUPLICATE) {
      found.add(candidate(cause, meet(effects, cell.needs())));
    } else if (meet(effects, cell.uniqueNeeds())) {
      found.add(candidate(cause, cell.isOnlyUnique()));
    }
  }

  private void addNames(List<Candidate> found, Cell cell) {
    boolean otherCauses = !found.isEmpty() || otherVersion;
    Set<Effect> effects = names.effects(cell.place().language(), cell.key(), otherCauses);
    if (!effects.isEmpty()) {
      found.add(candidate(Cause.ENTITY_MERGE, meet(effects, cell.needs())));
    }
  }

  private void addOptions(List<Candidate> found, Cell cell) {
    boolean entity = cell.table().equals(Tables.ENTITIES.name());
    boolean otherSpellings =
        entity && names.losesOrGainsSpelling(cell.place().language(), cell.key());
    boolean fits = !cell.comesOrGoes() || otherSpellings || options.suffice(cell);
    for (String name : options.at(cell, otherSpellings)) {
      found.add(new Candidate(Cause.OPTION, List.of(name), fits));
    }
  }

  private Candidate candidate(Cause cause, boolean fits) {
    return new Candidate(cause, options.behind(cause), fits);
  }

  private static boolean meet(Set<Effect> effects, Set<Effect> needs) {
    return !Collections.disjoint(effects, needs);
  }

  /** A cause that applies, and whether it can account for the change by itself. */
  private record Candidate(Cause cause, List<String> options, boolean fits) {
    static final Comparator<Candidate> SUREST_FIRST =
        Comparator.comparing(Candidate::fits).reversed().thenComparing(Candidate::cause);

    Reason reason() {
      return new Reason(cause, options);
    }
  }
}
