package org.newsgrain.job.resolve;

import org.newsgrain.text.count.EntityKey;
import org.newsgrain.text.count.EntityTally;
import org.newsgrain.text.count.MentionKey;
import org.newsgrain.text.count.Occurrences;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.entity.CorpusName;
import org.newsgrain.text.entity.Resolver;
import org.newsgrain.text.entity.SurfaceForm;
import org.newsgrain.text.name.EntityType;

/** Mentions as the resolver sees them. */
final class Naming {

  /** What it knows is the same for all threads, and takes time and memory to load. */
  private static final class Loaded {
    private static final Resolver RESOLVER = Resolver.load();
  }

  private Naming() {}

  static Resolver resolver() {
    return Loaded.RESOLVER;
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

  static MentionKey form(SurfaceForm form) {
    return new MentionKey(
        form.type().name(), form.name(), form.surface(), form.language().code(), "");
  }

  static SurfaceForm surfaceForm(MentionKey form) {
    return new SurfaceForm(
        EntityType.valueOf(form.type()),
        form.name(),
        form.surface(),
        new LanguageTag(form.language()));
  }

  /** Whether two spellings are of one name. */
  static boolean isSameName(MentionKey a, MentionKey b) {
    return a.type().equals(b.type()) && a.name().equals(b.name());
  }

  /** The number of the name that {@code form} stands for in its document. */
  static long nameId(MentionKey form) {
    return CorpusName.id(EntityType.valueOf(form.type()), form.name());
  }

  /** What decides on the shard of whatever is known by a name's number. */
  static String shardKey(long id) {
    return Long.toHexString(id);
  }
}
