package org.newsgrain.job.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsgrain.text.count.Block;
import org.newsgrain.text.duplicate.Duplicates;

/** The codecs of all that travels between the steps. */
final class Codecs {

  static final Codec<Totals> TOTALS = new Codec<>(Totals::write, Totals::read);

  static final Codec<Duplicates> DUPLICATES = new Codec<>(Duplicates::write, Duplicates::read);

  static final Codec<TopTerms> TOP_TERMS = new Codec<>(TopTerms::write, TopTerms::read);

  private Codecs() {}

  private static <K extends Comparable<K>, V> Codec<Block<K, V>> block(
      Codec.Writer<K> keyWriter,
      Codec.Reader<K> keyReader,
      Codec.Writer<V> valueWriter,
      Codec.Reader<V> valueReader) {
    return new Codec<>(
        (block, out) -> {
          out.writeInt(block.entries().size());
          for (Map.Entry<K, V> entry : block.entries()) {
            keyWriter.write(entry.getKey(), out);
            valueWriter.write(entry.getValue(), out);
          }
        },
        in -> {
          int size = in.readInt();
          List<Map.Entry<K, V>> entries = new ArrayList<>(size);
          for (int i = 0; i < size; i++) {
            entries.add(Map.entry(keyReader.read(in), valueReader.read(in)));
          }
          return new Block<>(entries);
        });
  }
}
