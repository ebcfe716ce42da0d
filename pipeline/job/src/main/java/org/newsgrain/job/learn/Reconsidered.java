package org.newsgrain.job.learn;

import com.carrotsearch.hppc.LongArrayList;
import com.carrotsearch.hppc.LongHashSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.newsgrain.text.template.TemplateChanges;

/**
 * The documents that were counted by an earlier run and have to be counted anew, although their
 * texts are the same: they repeat others now, or no longer, or a line of theirs has become a
 * template, or ceased to be one.
 */
public final class Reconsidered {

  private final TemplateChanges changes;
  private final LongHashSet found = new LongHashSet();

  /** What is asked of the lines of each source. */
  private final Map<String, LongPredicate> changed = new HashMap<>();

  private Reconsidered(TemplateChanges changes) {
    this.changes = changes;
  }

  /**
   * Those among the documents that {@code kept} tells of; and some of which it does not.
   *
   * @param before what was found when they were counted
   * @param now what is found today
   * @throws IOException if the notes can't be read
   */
  public static LongHashSet among(Notes kept, Findings before, Findings now) throws IOException {
    TemplateChanges changes = TemplateChanges.between(before.templates(), now.templates());
    Reconsidered reconsidered = new Reconsidered(changes);
    now.duplicates().changedSince(before.duplicates()).forEach(reconsidered.found::add);
    for (Path run : Notes.runs(List.of(kept), Notes::lines)) {
      reconsidered.look(run);
    }
    return reconsidered.found;
  }

  private void look(Path run) throws IOException {
    LongArrayList documents = new LongArrayList();
    List<LongPredicate> asked = new ArrayList<>();
    LineRun.Numbering numbering =
        (document, source) -> {
          documents.add(document);
          asked.add(changed.computeIfAbsent(source, changes::in));
          return asked.size() - 1;
        };
    try (LineRun lines = LineRun.open(run, numbering)) {
      while (lines.next()) {
        if (asked.get(lines.number()).test(lines.hash())) {
          found.add(documents.get(lines.number()));
        }
      }
    }
  }
}
