package org.newsgrain.job.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgrain.text.count.EntityKey;
import org.newsgrain.text.count.EntityTally;
import org.newsgrain.text.count.MentionKey;
import org.newsgrain.text.count.Occurrences;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.entity.EntityRules;
import org.newsgrain.text.entity.Resolution;
import org.newsgrain.text.entity.Resolver;
import org.newsgrain.text.entity.SurfaceForm;
import org.newsgrain.text.entity.SurfaceTally;
import org.newsgrain.text.name.EntityType;

/** The spellings of the corpus to entities. */
final class Naming {

  private Naming() {}

  /** How often each spelling is used, all sources together; mentions come sorted. */
  static Iterator<Map.Entry<MentionKey, FormCount>> forms(
      Iterator<Map.Entry<MentionKey, Occurrences>> mentions) {
    Map<MentionKey, FormCount> forms = new TreeMap<>();
    mentions.forEachRemaining(
        mention -> {
          Occurrences occurrences = mention.getValue();
          FormCount count = new FormCount(occurrences.count(), occurrences.size());
          forms.merge(form(mention.getKey()), count, (a, b) -> FormCount.sum(List.of(a, b)));
        });
    return forms.entrySet().iterator();
  }

  /** The entity of each spelling, but for those that a rule drops. */
  static Map<MentionKey, EntityName> resolve(
      Iterator<Map.Entry<MentionKey, FormCount>> forms, EntityRules rules) {
    List<SurfaceTally> corpus = new ArrayList<>();
    forms.forEachRemaining(
        entry ->
            corpus.add(
                new SurfaceTally(
                    surfaceForm(entry.getKey()),
                    entry.getValue().count(),
                    entry.getValue().documents())));
    Resolution resolution = Resolver.load().resolve(corpus);
    Map<MentionKey, EntityName> named = new HashMap<>();
    rules
        .apply(corpus.stream().map(SurfaceTally::form).toList(), resolution)
        .forEach((form, resolved) -> named.put(form(form), entityName(resolved)));
    return named;
  }

  /** A mention under the name of its entity. */
  static EntityKey key(MentionKey mention, EntityName entity) {
    return new EntityKey(mention.language(), entity.id(), mention.source(), mention.surface());
  }

  /** What was counted of a mention, as a use of its entity. */
  static EntityTally tally(EntityName entity, Occurrences occurrences) {
    return new EntityTally(entity.name(), entity.type(), entity.mergedBy(), occurrences);
  }

  /** The spelling alone, whichever source uses it. */
  static MentionKey form(MentionKey mention) {
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
