package org.newsgrain.job.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgrain.text.count.Block;
import org.newsgrain.text.count.EntityKey;
import org.newsgrain.text.count.EntityTally;
import org.newsgrain.text.count.MentionKey;
import org.newsgrain.text.count.Occurrences;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.entity.EntityType;
import org.newsgrain.text.entity.Resolution;
import org.newsgrain.text.entity.Resolver;
import org.newsgrain.text.entity.SurfaceForm;
import org.newsgrain.text.entity.SurfaceTally;

/** The spellings of the corpus to entities, block by block. */
final class Naming {

  private Naming() {}

  /** How often each spelling of a block is used, all sources together. */
  static Block<MentionKey, FormCount> forms(Block<MentionKey, Occurrences> mentions) {
    Map<MentionKey, FormCount> forms = new HashMap<>();
    mentions
        .entries()
        .forEach(
            entry -> {
              Occurrences occurrences = entry.getValue();
              FormCount count = new FormCount(occurrences.count(), occurrences.size());
              forms.merge(form(entry.getKey()), count, (a, b) -> FormCount.sum(List.of(a, b)));
            });
    return Block.of(forms);
  }

  /** The entity of each spelling, in a block for each shard of the mentions. */
  static Map<Integer, Block<MentionKey, EntityName>> resolve(
      Iterable<Block<MentionKey, FormCount>> forms, Shards shards) {
    List<SurfaceTally> corpus = new ArrayList<>();
    Iterator<Map.Entry<MentionKey, FormCount>> sorted = Block.merge(forms, FormCount::sum);
    sorted.forEachRemaining(
        entry ->
            corpus.add(
                new SurfaceTally(
                    surfaceForm(entry.getKey()),
                    entry.getValue().count(),
                    entry.getValue().documents())));
    Resolution resolution = Resolver.load().resolve(corpus);
    Map<MentionKey, EntityName> named = new HashMap<>();
    for (SurfaceTally tally : corpus) {
      named.put(form(tally.form()), entityName(resolution.of(tally.form())));
    }
    return shards.blocks(named, MentionKey::name);
  }

  /** The mentions of one shard under their entities, in a block for each language and shard. */
  static Map<String, Block<EntityKey, EntityTally>> join(
      Iterable<Block<MentionKey, Occurrences>> mentions,
      Iterable<Block<MentionKey, EntityName>> names,
      Shards shards) {
    Map<MentionKey, EntityName> named = new HashMap<>();
    names.forEach(
        block -> block.entries().forEach(entry -> named.put(entry.getKey(), entry.getValue())));
    Map<String, Map<EntityKey, List<EntityTally>>> parts = new TreeMap<>();
    for (Block<MentionKey, Occurrences> block : mentions) {
      for (Map.Entry<MentionKey, Occurrences> entry : block.entries()) {
        MentionKey mention = entry.getKey();
        EntityName entity = named.get(form(mention));
        parts
            .computeIfAbsent(
                LanguageShard.key(mention.language(), shards.of(entity.id())),
                shard -> new HashMap<>())
            .computeIfAbsent(
                new EntityKey(entity.id(), mention.source(), mention.surface()),
                key -> new ArrayList<>())
            .add(
                new EntityTally(entity.name(), entity.type(), entity.mergedBy(), entry.getValue()));
      }
    }
    Map<String, Block<EntityKey, EntityTally>> blocks = new TreeMap<>();
    parts.forEach((shard, part) -> blocks.put(shard, Block.of(sums(part))));
    return blocks;
  }

  private static Map<EntityKey, EntityTally> sums(Map<EntityKey, List<EntityTally>> tallies) {
    Map<EntityKey, EntityTally> sums = new HashMap<>();
    tallies.forEach((key, all) -> sums.put(key, EntityTally.sum(all)));
    return sums;
  }

  /** The spelling alone, whichever source uses it. */
  private static MentionKey form(MentionKey mention) {
    return new MentionKey(
        mention.type(), mention.name(), mention.surface(), mention.language(), "");
  }

  private static MentionKey form(SurfaceForm form) {
    return new MentionKey(
        form.type().name(), form.name(), form.surface(), form.language().code(), "");
  }

  private static SurfaceForm surfaceForm(MentionKey form) {
    return new SurfaceForm(
        EntityType.valueOf(form.type()),
        form.name(),
        form.surface(),
        new LanguageTag(form.language()));
  }

  private static EntityName entityName(Resolution.Resolved resolved) {
    return new EntityName(
        resolved.entity().id(),
        resolved.entity().name(),
        resolved.entity().type().name(),
        resolved.mergedBy());
  }
}
