package org.newsgrain.job.kept;

import com.carrotsearch.hppc.LongArrayList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgrain.text.count.RunReader;
import org.newsgrain.text.count.RunWriter;

/**
 * Which documents were read from a file, or from a part of it.
 *
 * @param path the file's path
 * @param unreadableDates how many of them have a date that can't be read
 * @param documents the first 64 bits of their stable names
 */
public record FileNote(String path, long unreadableDates, LongArrayList documents) {

  /** Writes the note for {@link #read(RunReader)}. */
  public void write(RunWriter out) throws IOException {
    out.string(path);
    out.number(unreadableDates);
    out.number(documents.size());
    for (int i = 0; i < documents.size(); i++) {
      out.bits(documents.get(i));
    }
  }

  /** Reads what {@link #write(RunWriter)} wrote. */
  public static FileNote read(RunReader in) throws IOException {
    String path = in.string();
    long unreadableDates = in.number();
    int size = in.size();
    LongArrayList documents = new LongArrayList(size);
    for (int i = 0; i < size; i++) {
      documents.add(in.bits());
    }
    return new FileNote(path, unreadableDates, documents);
  }

  /**
   * Writes notes into a new run in {@code folder}.
   *
   * @return where it is
   * @throws IOException if it can't be written
   */
  public static Path writeAll(List<FileNote> notes, Path folder) throws IOException {
    Path run = Files.createTempFile(folder, "files-", ".run");
    try (RunWriter out = new RunWriter(Files.newOutputStream(run))) {
      out.number(notes.size());
      for (FileNote note : notes) {
        note.write(out);
      }
    }
    return run;
  }

  /**
   * Reads a run of notes.
   *
   * @throws IOException if it can't be read
   */
  public static List<FileNote> readAll(Path run) throws IOException {
    List<FileNote> notes = new ArrayList<>();
    try (RunReader in = new RunReader(Files.newInputStream(run))) {
      for (int left = in.size(); left > 0; left--) {
        notes.add(read(in));
      }
    }
    return notes;
  }
}
