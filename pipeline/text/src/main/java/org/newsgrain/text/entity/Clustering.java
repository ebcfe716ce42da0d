package org.newsgrain.text.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgrain.text.name.EntityType;

/**
 * Puts the names of one type into clusters. Names come in a fixed order, the most frequent full
 * ones first; each joins the cluster whose leader it is most like, or leads a new one. Only leaders
 * that share a consonant skeleton are compared, and no more than {@value #MOST_COMPARED} of them,
 * so that the work grows with the number of names.
 */
final class Clustering {

  static final String ITSELF = "the spelling that the others were compared with";
  static final String KNOWN = "a name of the same thing in the gazetteer";
  static final String ALIKE = "another spelling that sounds alike";
  static final String LONE = "the only full name that it fits";

  private static final int MOST_COMPARED = 200;

  /** A full name this many times as frequent as the next takes a lone family name for itself. */
  private static final int DOMINANT = 10;

  private static final Comparator<Name> ORDER =
      Comparator.comparing((Name name) -> !name.isFull())
          .thenComparing(Comparator.comparingLong(Name::count).reversed())
          .thenComparing(Name::text);

  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<String, Cluster> known = new HashMap<>();
  private final Map<String, List<Cluster>> blocks = new HashMap<>();

  private Clustering() {}

  static List<Cluster> of(List<Name> names) {
    Clustering clustering = new Clustering();
    names.stream().sorted(ORDER).forEach(clustering::place);
    return clustering.clusters;
  }

  private void place(Name name) {
    Cluster same = name.known().map(known::get).orElse(null);
    if (same != null) {
      same.add(name, KNOWN);
      index(name, same);
      return;
    }
    Set<Cluster> near = near(name);
    Optional<Cluster> full = lone(name, near);
    if (full.isPresent()) {
      full.get().add(name, LONE);
      return;
    }
    Optional<Cluster> alike = mostAlike(name, near);
    if (alike.isPresent()) {
      alike.get().add(name, ALIKE);
      name.known().ifPresent(id -> known.put(id, alike.get()));
    } else {
      lead(name);
    }
  }

  private void lead(Name name) {
    Cluster cluster = new Cluster(name, name.known().isPresent() ? KNOWN : ITSELF);
    clusters.add(cluster);
    name.known().ifPresent(id -> known.put(id, cluster));
    index(name, cluster);
  }

  private void index(Name name, Cluster cluster) {
    for (String key : keys(name)) {
      blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(cluster);
    }
  }

  private Set<Cluster> near(Name name) {
    Set<Cluster> near = new LinkedHashSet<>();
    for (String key : keys(name)) {
      for (Cluster cluster : blocks.getOrDefault(key, List.of())) {
        if (near.size() >= MOST_COMPARED) {
          return near;
        }
        near.add(cluster);
      }
    }
    return near;
  }

  private static Set<String> keys(Name name) {
    Set<String> keys = new LinkedHashSet<>();
    name.last().sounds().forEach(sounds -> keys.addAll(Skeleton.keys(sounds)));
    name.last()
        .family()
        .filter(family -> !name.isFull())
        .ifPresent(family -> keys.add("g" + family));
    return keys;
  }

  private static Optional<Cluster> mostAlike(Name name, Set<Cluster> near) {
    Cluster best = null;
    double most = 0;
    for (Cluster cluster : near) {
      double likeness = Likeness.of(name, cluster.leader());
      if (likeness > most) {
        best = cluster;
        most = likeness;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The full name whose family name {@code name} is, if there is no doubt which one. */
  private static Optional<Cluster> lone(Name name, Set<Cluster> near) {
    if (name.type() != EntityType.PER || name.isFull()) {
      return Optional.empty();
    }
    List<Cluster> fitting = new ArrayList<>();
    for (Cluster cluster : near) {
      Name leader = cluster.leader();
      if (leader.isFull()
          && leader.numeral().equals(name.numeral())
          && Likeness.lone(name.last(), leader.last()) > 0) {
        fitting.add(cluster);
      }
    }
    fitting.sort(Comparator.comparingLong(Cluster::count).reversed());
    boolean clear =
        fitting.size() == 1
            || (fitting.size() > 1 && fitting.get(0).count() >= DOMINANT * fitting.get(1).count());
    return clear ? Optional.of(fitting.get(0)) : Optional.empty();
  }
}
