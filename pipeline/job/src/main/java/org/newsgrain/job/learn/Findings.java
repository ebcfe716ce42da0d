package org.newsgrain.job.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.text.duplicate.Duplicates;
import org.newsgrain.text.template.Templates;

/**
 * What a corpus teaches.
 *
 * @param duplicates which documents repeat which
 * @param templates which lines recur among the documents that repeat none
 */
public record Findings(Duplicates duplicates, Templates templates) {

  /**
   * What the notes on all documents say. They depend on the documents only, not on who took notes
   * of which, in which order.
   *
   * @throws IOException if the notes can't be read
   */
  public static Findings of(Iterable<Notes> all, RunPlan.Learning learning) throws IOException {
    Duplicates duplicates =
        DuplicateSearch.among(Notes.runs(all, Notes::fingerprints), learning.similarity());
    return new Findings(
        duplicates, TemplateSearch.among(Notes.runs(all, Notes::lines), duplicates));
  }

  /** Writes the findings for {@link #read(DataInput)}. */
  public void write(DataOutput out) throws IOException {
    duplicates.write(out);
    templates.write(out);
  }

  /** Reads what {@link #write(DataOutput)} wrote. */
  public static Findings read(DataInput in) throws IOException {
    return new Findings(Duplicates.read(in), Templates.read(in));
  }
}
