package org.newsgrain.text.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgrain.text.document.LanguageTag;

/**
 * Finds out which spellings of a corpus are one person, organization or place. The result does not
 * depend on the order of the input. Immutable but for a cache of gazetteers, and safe to share
 * between threads.
 *
 * <p>The work is done in steps, so that it can be spread: every name is {@link #describe described}
 * and put into blocks; each {@link #block block} gives links between its names; {@link Clustering}
 * makes clusters of names and links; each cluster gets its {@link #name name}. {@link #resolve}
 * takes all steps at once.
 */
public final class Resolver {

  /** The order in which the names of a block are compared. */
  private static final Comparator<Description> ORDER =
      Comparator.comparing((Description name) -> !name.node().full())
          .thenComparing(Comparator.comparingLong((Description n) -> n.node().count()).reversed())
          .thenComparing(name -> name.node().id());

  /**
   * What the other steps have to know of a name.
   *
   * @param name the name
   * @param node what is known of it in the clustering
   * @param blocks the keys of its blocks, never none
   */
  public record Description(CorpusName name, NameNode node, Set<String> blocks) {}

  private final NameReader reader;
  private final Naming naming;

  private Resolver() {
    Romanizer romanizer = new Romanizer();
    reader = new NameReader(romanizer);
    naming = new Naming(reader, new EntityIds(romanizer));
  }

  /**
   * A resolver with the packs' names and sounds.
   *
   * @throws org.newsgrain.text.pack.PackException if a pack file makes no sense
   */
  public static Resolver load() {
    return new Resolver();
  }

  /** What the other steps have to know of {@code corpusName}. */
  public Description describe(CorpusName corpusName) {
    Name name = reader.read(corpusName);
    NameNode node =
        new NameNode(
            name.id(),
            CorpusName.number(naming.identity(name)),
            name.isFull(),
            name.known().isPresent(),
            name.count());
    return new Description(corpusName, node, Blocks.of(name));
  }

  /** A block without names. */
  public Block block(Block.Sink links) {
    return new Block(reader, links);
  }

  /** The entity that the names of one cluster stand for, in whatever order; at least one. */
  public Entity name(List<CorpusName> cluster) {
    return naming.name(cluster.stream().map(reader::read).toList());
  }

  /** The entities that the surface forms of {@code corpus} stand for. */
  public Resolution resolve(Collection<SurfaceTally> corpus) {
    List<Description> names = names(corpus).stream().map(this::describe).sorted(ORDER).toList();
    Map<Long, CorpusName> byId = new TreeMap<>();
    names.forEach(name -> byId.put(name.node().id(), name.name()));
    Map<Long, List<CorpusName>> clusters = new TreeMap<>();
    Map<CorpusName, MergeReason> reasons = new HashMap<>();
    try {
      clustering(names)
          .solve(
              (id, leader, reason) -> {
                CorpusName name = byId.get(id);
                clusters.computeIfAbsent(leader, key -> new ArrayList<>()).add(name);
                reasons.put(name, reason);
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<Resolution.Key, Resolved> resolved = new HashMap<>();
    for (List<CorpusName> cluster : clusters.values()) {
      Entity entity = name(cluster);
      for (CorpusName name : cluster) {
        resolved.put(
            new Resolution.Key(name.type(), name.text()),
            new Resolved(entity, reasons.get(name).text()));
      }
    }
    return new Resolution(resolved);
  }

  private Clustering clustering(List<Description> names) throws IOException {
    Map<String, Block> blocks = new HashMap<>();
    Set<NameLink> links =
        new TreeSet<>(Comparator.comparingLong(NameLink::of).thenComparing(NameLink::with));
    for (Description name : names) {
      for (String key : name.blocks()) {
        blocks.computeIfAbsent(key, k -> block(links::add)).add(name.name());
      }
    }
    Clustering clustering = new Clustering();
    names.stream()
        .map(Description::node)
        .sorted(Comparator.comparingLong(NameNode::id))
        .forEach(clustering::add);
    links.forEach(clustering::add);
    return clustering;
  }

  private static List<CorpusName> names(Collection<SurfaceTally> corpus) {
    Map<Resolution.Key, SortedSet<LanguageTag>> languages = new HashMap<>();
    Map<Resolution.Key, Long> counts = new HashMap<>();
    for (SurfaceTally tally : corpus) {
      Resolution.Key key = new Resolution.Key(tally.form().type(), tally.form().name());
      languages.computeIfAbsent(key, k -> new TreeSet<>()).add(tally.form().language());
      counts.merge(key, tally.count(), Long::sum);
    }
    List<CorpusName> names = new ArrayList<>();
    counts.forEach(
        (key, count) ->
            names.add(new CorpusName(key.type(), key.name(), languages.get(key), count)));
    return names;
  }
}
