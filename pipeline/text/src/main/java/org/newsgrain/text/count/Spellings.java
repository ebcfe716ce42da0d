package org.newsgrain.text.count;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.newsgrain.text.document.Utf8Order;

/** How often each way of writing one term is used. */
public final class Spellings {

  private final Map<String, Long> counts = new TreeMap<>(Utf8Order.COMPARATOR);

  /** Adds {@code count} uses of {@code spelling}. */
  public void add(String spelling, long count) {
    counts.merge(spelling, count, Long::sum);
  }

  /** Adds all uses of {@code other}. */
  public void addAll(Spellings other) {
    other.counts.forEach(this::add);
  }

  /**
   * The commonest spelling, and of equally common ones the first by UTF-8 bytes.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  public String commonest() {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Utf8Order.COMPARATOR.reversed())))
        .orElseThrow()
        .getKey();
  }

  /** Writes the spellings for {@link #read(DataInput)}. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(counts.size());
    for (Map.Entry<String, Long> entry : counts.entrySet()) {
      Strings.write(out, entry.getKey());
      out.writeLong(entry.getValue());
    }
  }

  /** Reads what {@link #write(DataOutput)} wrote. */
  public static Spellings read(DataInput in) throws IOException {
    Spellings spellings = new Spellings();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      spellings.add(Strings.read(in), in.readLong());
    }
    return spellings;
  }
}
