package org.newsgrain.text.template;

import com.carrotsearch.hppc.LongHashSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.LongPredicate;

/**
 * Which lines weigh otherwise by the templates of now than by those of before. A document without
 * such a line is cleaned now as it was before. Immutable and thread-safe.
 */
public final class TemplateChanges {

  /** The lines that stand in another number of sources. */
  private final LongHashSet everywhere;

  /** By source, the lines that weigh otherwise in it. */
  private final Map<String, LongPredicate> bySource = new HashMap<>();

  private TemplateChanges(LongHashSet everywhere) {
    this.everywhere = everywhere;
  }

  /** What differs between two corpora. */
  public static TemplateChanges between(Templates before, Templates now) {
    LongHashSet everywhere = new LongHashSet();
    addLines(before.everywhere(), now.everywhere(), everywhere);
    TemplateChanges changes = new TemplateChanges(everywhere);
    TreeSet<String> sources = new TreeSet<>(before.sources());
    sources.addAll(now.sources());
    for (String source : sources) {
      changes.addSource(source, before.part(source), now.part(source));
    }
    return changes;
  }

  private void addSource(String source, Templates.Part before, Templates.Part now) {
    if (!before.recurrence(1).weighsAs(now.recurrence(1))) {
      bySource.put(source, line -> true);
      return;
    }
    LongHashSet lines = new LongHashSet();
    addLines(before, now, lines);
    if (!lines.isEmpty()) {
      bySource.put(source, line -> lines.contains(line) || everywhere.contains(line));
    }
  }

  private static void addLines(Templates.Part before, Templates.Part now, LongHashSet lines) {
    for (Templates.Part part : List.of(before, now)) {
      for (int i = 0; i < part.size(); i++) {
        long line = part.line(i);
        if (!before.of(line).weighsAs(now.of(line))) {
          lines.add(line);
        }
      }
    }
  }

  /** Tells by its hash whether a line weighs otherwise in documents of {@code source}. */
  public LongPredicate in(String source) {
    return bySource.getOrDefault(source, everywhere::contains);
  }
}
