package org.newsgrain.job.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgrain.job.kept.FileNote;
import org.newsgrain.job.kept.KeptRun;
import org.newsgrain.job.kept.RunList;
import org.newsgrain.job.read.FileFate;
import org.newsgrain.job.read.FoundFile;
import org.newsgrain.job.read.InputFile;
import org.newsgrain.job.read.Listing;
import org.newsgrain.job.read.SurveyMemory;
import org.newsgrain.text.document.Rejection;

/**
 * Remembers from run to run how the files of the input were, and what was counted of them, so that
 * a run has to read only what is new. What it can't remember costs time, and never more.
 */
public final class Memory implements SurveyMemory {

  /** A file may be written to again within one tick of the clock that files are dated by. */
  private static final long TICK_SECONDS = 2;

  private final StateFolder folder;
  private final State state;

  /** Files that changed before are known to have had their bytes; in nanoseconds since 1970. */
  private final long settled;

  private final Map<String, KnownFile> surveyed = new TreeMap<>();

  private Memory(StateFolder folder, State state, Instant now) {
    this.folder = folder;
    this.state = state;
    this.settled = nanos(now.minusSeconds(TICK_SECONDS));
  }

  /**
   * What is remembered in {@code root}. That its runs are still there is seen when they are needed.
   *
   * @param key what the runs depend on besides the files
   */
  public static Memory open(Path root, String key) {
    return open(root, key, Instant.now());
  }

  /** The same at another time than now. */
  static Memory open(Path root, String key, Instant now) {
    StateFolder folder = new StateFolder(root);
    return new Memory(folder, folder.read(key), now);
  }

  /** Remembers nothing so far, and is to be kept in {@code root}. */
  public static Memory fresh(Path root, String key) {
    return new Memory(new StateFolder(root), State.none(key), Instant.now());
  }

  @Override
  public Optional<FileFate> recall(FoundFile found) {
    return Optional.ofNullable(state.files().get(found.path()))
        .filter(known -> found.isUnchangedSince(known.found()))
        .map(KnownFile::fate);
  }

  @Override
  public void remember(FoundFile found, FileFate fate) {
    FoundFile dated =
        found.changed() < settled
            ? found
            : new FoundFile(found.path(), found.size(), found.modified(), 0);
    surveyed.put(found.path(), KnownFile.surveyed(dated, fate));
  }

  /**
   * What of {@code listing} need not be read again.
   *
   * @param scratch where the job finds what was made of it
   * @throws IOException if that can't be put there
   */
  public Reuse reuse(Listing listing, Path scratch) throws IOException {
    List<InputFile> fresh = new ArrayList<>();
    List<KeptFile> kept = new ArrayList<>();
    Map<String, KnownFile> gone = new HashMap<>(state.files());
    for (InputFile file : listing.files()) {
      KnownFile known = state.files().get(file.path());
      if (known != null && known.isStill(file, said(listing, file))) {
        gone.remove(file.path());
        kept.add(new KeptFile(file, known.note().documents()));
      } else {
        fresh.add(file);
      }
    }
    if (kept.isEmpty() || state.isWorn() || !folder.isIntact(state)) {
      return Reuse.nothing(listing.files());
    }
    List<KeptRun> runs = new ArrayList<>();
    List<String> folders = new ArrayList<>();
    for (Segment segment : state.segments()) {
      Path place = Files.createDirectories(place(scratch, segment));
      folders.add(place.toString());
      runs.addAll(folder.link(segment, place));
      segment.without(gone.values()).writeOutdated(place);
    }
    return new Reuse(fresh, kept, runs, folders);
  }

  /**
   * Which documents the files of today have, by path.
   *
   * @param scratch where the job left its notes
   * @throws IOException if they can't be read
   */
  public FileNotes notes(Reuse reuse, Path scratch) throws IOException {
    FileNotes notes = new FileNotes();
    for (KeptFile file : reuse.kept()) {
      notes.add(state.files().get(file.file().path()).note());
    }
    for (KeptRun run : RunList.read(scratch)) {
      if (run.kind() == KeptRun.Kind.FILES) {
        FileNote.readAll(Path.of(run.path())).forEach(notes::add);
      }
    }
    return notes;
  }

  /**
   * Keeps what a run made for the next one.
   *
   * @param notes which documents the files have
   * @param reuse what the run did not do itself
   * @param scratch where the job left its runs
   * @throws IOException if it can't be kept; then nothing is remembered
   */
  public void keep(Listing listing, FileNotes notes, Reuse reuse, Path scratch) throws IOException {
    List<Segment> segments = new ArrayList<>();
    if (!reuse.kept().isEmpty()) {
      for (Segment segment : state.segments()) {
        segments.add(segment.outdatedAsIn(place(scratch, segment)));
      }
    }
    folder.deleteAllBut(segments);
    String name = new State(state.key(), Map.of(), segments).nextName();
    List<StoredRun> runs = folder.take(name, RunList.read(scratch));
    segments.add(Segment.of(name, runs));
    folder.write(new State(state.key(), files(listing, notes), segments));
  }

  /**
   * Forgets everything.
   *
   * @throws IOException if it can't
   */
  public void forget() throws IOException {
    folder.delete();
  }

  private Map<String, KnownFile> files(Listing listing, FileNotes notes) {
    Map<String, KnownFile> files = new TreeMap<>();
    for (InputFile file : listing.files()) {
      KnownFile known = surveyed.get(file.path());
      files.put(
          file.path(),
          new KnownFile(known.found(), known.fate(), said(listing, file), notes.of(file.path())));
    }
    for (Rejection rejection : listing.rejections()) {
      KnownFile known = surveyed.get(rejection.path());
      if (known != null && known.fate().isRejected() && isLasting(rejection)) {
        files.put(rejection.path(), known);
      }
    }
    return files;
  }

  /** What could not be read may be readable another time, though nothing of the file changes. */
  private static boolean isLasting(Rejection rejection) {
    return rejection.reason() != Rejection.Reason.UNREADABLE;
  }

  private static Path place(Path scratch, Segment segment) {
    return scratch.resolve("kept-" + segment.name());
  }

  private static long nanos(Instant instant) {
    return ChronoUnit.NANOS.between(Instant.EPOCH, instant);
  }

  private static String said(Listing listing, InputFile file) {
    return listing.manifest().saidOf(file.path(), file.layout().isArchive());
  }
}
