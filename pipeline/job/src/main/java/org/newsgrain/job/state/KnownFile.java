package org.newsgrain.job.state;

import com.carrotsearch.hppc.LongArrayList;
import java.io.IOException;
import org.newsgrain.job.format.Layout;
import org.newsgrain.job.kept.FileNote;
import org.newsgrain.job.read.FileFate;
import org.newsgrain.job.read.FoundFile;
import org.newsgrain.job.read.InputFile;
import org.newsgrain.text.count.RunReader;
import org.newsgrain.text.count.RunWriter;
import org.newsgrain.text.document.Rejection;

/**
 * A file as a run found it, and what came of it.
 *
 * @param found when it was looked at
 * @param fate what it turned out to be
 * @param said what the input says of the file beside it
 * @param note which documents it has; none if it was rejected
 */
record KnownFile(FoundFile found, FileFate fate, String said, FileNote note) {

  /** Of which no document was read. */
  static KnownFile surveyed(FoundFile found, FileFate fate) {
    return new KnownFile(found, fate, "", new FileNote(found.path(), 0, new LongArrayList()));
  }

  /** Whether {@code file} is this one, so that its documents are these. */
  boolean isStill(InputFile file, String saidNow) {
    return !fate.isRejected()
        && fate.file().sha256().equals(file.sha256())
        && fate.file().size() == file.size()
        && fate.file().layout().equals(file.layout())
        && said.equals(saidNow);
  }

  void write(RunWriter out) throws IOException {
    out.string(found.path());
    out.number(found.size());
    out.number(found.modified());
    out.number(found.changed());
    out.flag(fate.isRejected());
    if (fate.isRejected()) {
      out.repeated(fate.rejection().reason().name());
      out.repeated(fate.rejection().detail());
      return;
    }
    out.string(fate.file().sha256());
    fate.file().layout().write(out);
    out.repeated(said);
    note.write(out);
  }

  static KnownFile read(RunReader in) throws IOException {
    FoundFile found = new FoundFile(in.string(), in.number(), in.number(), in.number());
    if (in.flag()) {
      Rejection.Reason reason = Rejection.Reason.valueOf(in.repeated());
      return surveyed(found, FileFate.rejected(found, reason, in.repeated()));
    }
    String sha256 = in.string();
    FileFate fate = FileFate.of(found, sha256, Layout.read(in));
    return new KnownFile(found, fate, in.repeated(), FileNote.read(in));
  }
}
