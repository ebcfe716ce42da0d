package org.newsgrain.job.resolve;

import java.io.IOException;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import org.newsgrain.text.count.RunReader;
import org.newsgrain.text.count.RunWriter;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.document.Utf8Order;
import org.newsgrain.text.entity.CorpusName;
import org.newsgrain.text.entity.Resolver;
import org.newsgrain.text.name.EntityType;

/**
 * A name in one of its blocks, in the order in which the names of a block are compared.
 *
 * @param block the key of the block
 * @param full whether the name has more than one word
 * @param count how many mentions have it
 * @param id its number
 */
record BlockKey(String block, boolean full, long count, long id, String type, String text)
    implements Comparable<BlockKey> {

  private static final Comparator<BlockKey> ORDER =
      Comparator.comparing(BlockKey::block, Utf8Order.COMPARATOR)
          .thenComparing(key -> !key.full)
          .thenComparing(Comparator.comparingLong(BlockKey::count).reversed())
          .thenComparingLong(BlockKey::id);

  static BlockKey of(String block, Resolver.Description name) {
    return new BlockKey(
        block,
        name.node().full(),
        name.node().count(),
        name.node().id(),
        name.name().type().name(),
        name.name().text());
  }

  boolean isSameBlock(BlockKey other) {
    return block.equals(other.block);
  }

  /** The name, whose languages are joined by blanks. */
  CorpusName name(String languages) {
    SortedSet<LanguageTag> tags = new TreeSet<>();
    for (String language : languages.split(" ", -1)) {
      tags.add(new LanguageTag(language));
    }
    return new CorpusName(EntityType.valueOf(type), text, tags, count);
  }

  @Override
  public int compareTo(BlockKey other) {
    return ORDER.compare(this, other);
  }

  void write(RunWriter out) throws IOException {
    out.next(block);
    out.flag(full);
    out.number(count);
    out.bits(id);
    out.repeated(type);
    out.string(text);
  }

  static BlockKey read(RunReader in) throws IOException {
    return new BlockKey(in.next(), in.flag(), in.number(), in.bits(), in.repeated(), in.string());
  }
}
