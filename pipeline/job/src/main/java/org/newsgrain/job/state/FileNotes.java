package org.newsgrain.job.state;

import com.carrotsearch.hppc.LongArrayList;
import java.util.HashMap;
import java.util.Map;
import org.newsgrain.job.kept.FileNote;

/** Which documents the files have, whatever parts they were read in. */
public final class FileNotes {

  private final Map<String, FileNote> notes = new HashMap<>();

  FileNotes() {}

  void add(FileNote note) {
    notes.merge(note.path(), note, FileNotes::both);
  }

  private static FileNote both(FileNote one, FileNote other) {
    LongArrayList documents = new LongArrayList(one.documents());
    documents.addAll(other.documents());
    return new FileNote(one.path(), one.unreadableDates() + other.unreadableDates(), documents);
  }

  FileNote of(String path) {
    return notes.getOrDefault(path, new FileNote(path, 0, new LongArrayList()));
  }

  /** How many documents have a date that can't be read. */
  public long unreadableDates() {
    return notes.values().stream().mapToLong(FileNote::unreadableDates).sum();
  }
}
