package org.newsgrain.text.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.name.EntityType;

/**
 * Finds out which spellings of a corpus are one person, organization or place. The result does not
 * depend on the order of the input. Immutable but for a cache of gazetteers, and safe to share
 * between threads.
 */
public final class Resolver {

  private record Key(EntityType type, String name) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byType = type.compareTo(other.type);
      return byType != 0 ? byType : name.compareTo(other.name);
    }
  }

  private static final class Sum {
    private final SortedSet<LanguageTag> languages = new TreeSet<>();
    private long count;
  }

  private final Romanizer romanizer = new Romanizer();
  private final NameReader reader = new NameReader(romanizer);

  private Resolver() {}

  /**
   * A resolver with the packs' names and sounds.
   *
   * @throws org.newsgrain.text.pack.PackException if a pack file makes no sense
   */
  public static Resolver load() {
    return new Resolver();
  }

  /** The entities that the surface forms of {@code corpus} stand for. */
  public Resolution resolve(Collection<SurfaceTally> corpus) {
    SortedMap<Key, Sum> sums = new TreeMap<>();
    for (SurfaceTally tally : corpus) {
      SurfaceForm form = tally.form();
      Sum sum = sums.computeIfAbsent(new Key(form.type(), form.name()), key -> new Sum());
      sum.languages.add(form.language());
      sum.count += tally.count();
    }
    Resolution.Builder resolution = new Resolution.Builder();
    for (EntityType type : EntityType.values()) {
      resolve(names(type, sums), resolution);
    }
    return resolution.build();
  }

  private List<Name> names(EntityType type, SortedMap<Key, Sum> sums) {
    List<Name> names = new ArrayList<>();
    sums.forEach(
        (key, sum) -> {
          if (key.type() == type) {
            names.add(reader.read(type, key.name(), sum.languages, sum.count));
          }
        });
    return names;
  }

  private void resolve(List<Name> names, Resolution.Builder resolution) {
    Naming naming = new Naming(reader, romanizer);
    for (Cluster cluster : Clustering.of(names)) {
      Entity entity = naming.name(cluster);
      for (Name name : cluster.names()) {
        resolution.put(name, new Resolution.Resolved(entity, cluster.reason(name)));
      }
    }
  }
}
