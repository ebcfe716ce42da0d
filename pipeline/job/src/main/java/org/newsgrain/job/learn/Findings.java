package org.newsgrain.job.learn;

import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.cursors.LongCursor;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.text.duplicate.Duplicates;
import org.newsgrain.text.template.Templates;

/**
 * What a corpus teaches.
 *
 * @param duplicates which documents repeat which
 * @param templates which lines recur among the documents that repeat none
 * @param reconsidered which documents that an earlier run counted have to be counted anew, by the
 *     first 64 bits of their stable names; others may be among them
 */
public record Findings(Duplicates duplicates, Templates templates, LongHashSet reconsidered) {

  /**
   * What the notes on all documents say. They depend on the documents only, not on who took notes
   * of which, in which order.
   *
   * @throws IOException if the notes can't be read
   */
  public static Findings of(Iterable<Notes> all, RunPlan.Learning learning) throws IOException {
    Duplicates duplicates =
        DuplicateSearch.among(Notes.runs(all, Notes::fingerprints), learning.similarity());
    Templates templates = TemplateSearch.among(Notes.runs(all, Notes::lines), duplicates);
    return new Findings(duplicates, templates, new LongHashSet());
  }

  /** The same, and which documents have to be counted anew. */
  public Findings with(LongHashSet documents) {
    return new Findings(duplicates, templates, documents);
  }

  /**
   * Writes the findings into a new file in {@code folder}.
   *
   * @return where it is
   * @throws IOException if it can't be written
   */
  public Path write(Path folder) throws IOException {
    Path file = Files.createTempFile(folder, "findings-", ".run");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      write(out);
    }
    return file;
  }

  /**
   * Reads what {@link #write(Path)} wrote.
   *
   * @throws IOException if it can't be read
   */
  public static Findings read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      return read(in);
    }
  }

  /** Writes the findings for {@link #read(DataInput)}. */
  public void write(DataOutput out) throws IOException {
    duplicates.write(out);
    templates.write(out);
    out.writeInt(reconsidered.size());
    for (LongCursor document : reconsidered) {
      out.writeLong(document.value);
    }
  }

  /** Reads what {@link #write(DataOutput)} wrote. */
  public static Findings read(DataInput in) throws IOException {
    Duplicates duplicates = Duplicates.read(in);
    Templates templates = Templates.read(in);
    LongHashSet reconsidered = new LongHashSet();
    for (int left = in.readInt(); left > 0; left--) {
      reconsidered.add(in.readLong());
    }
    return new Findings(duplicates, templates, reconsidered);
  }
}
