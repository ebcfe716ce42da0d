package org.newsgrain.bench.clean;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.BitSet;
import java.util.List;

/**
 * A page whose lines a person has labelled.
 *
 * @param set the set it is from
 * @param source the site it is from, empty if not known
 * @param text its text
 * @param keep the lines that belong to the article
 * @param ignored the lines that are labelled neither way
 */
record Example(String set, String id, String source, String text, BitSet keep, BitSet ignored) {

  /** Reads a line of {@code labels.jsonl}; blank lines that have no label count as ignored. */
  static Example of(String set, JsonNode label, String raw) {
    String text = raw.replace("\r\n", "\n");
    List<String> lines = text.lines().toList();
    JsonNode labels = label.get("keep");
    boolean all = labels.size() == lines.size();
    BitSet keep = new BitSet();
    BitSet ignored = new BitSet();
    BitSet ignoredLabels = new BitSet();
    label.get("ignore").forEach(index -> ignoredLabels.set(index.asInt()));
    int next = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean blank = lines.get(i).isBlank();
      if (all || !blank) {
        keep.set(i, labels.get(next).asInt() == 1);
        ignored.set(i, ignoredLabels.get(next));
        next++;
      }
      if (blank) {
        ignored.set(i);
      }
    }
    return new Example(
        set, label.get("id").asText(), label.get("source").asText(), text, keep, ignored);
  }

  /** What must not be parted between training and test. */
  String group() {
    return source.isEmpty() ? id : source;
  }

  /** What its set was made from: sets of one origin may hold the same pages. */
  String origin() {
    return set.replaceAll("-.*", "");
  }

  /** The page with nothing but its article on it. */
  Example articleOnly() {
    StringBuilder article = new StringBuilder();
    BitSet kept = new BitSet();
    BitSet left = new BitSet();
    List<String> lines = text.lines().toList();
    int next = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (keep.get(i)) {
        article.append(lines.get(i)).append('\n');
        kept.set(next);
        left.set(next, ignored.get(i));
        next++;
      }
    }
    return new Example(set, id, source, article.toString(), kept, left);
  }
}
