package org.newsgrain.job.audit;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsgrain.job.publish.Ledger;
import org.newsgrain.job.publish.Manifest;
import org.newsgrain.job.publish.SnapshotId;
import org.newsgrain.job.read.Listing;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.document.Rejection;
import org.newsgrain.text.document.Rejection.Reason;

/** The input as a whole: that it is what the snapshot was made of, and what could not be read. */
final class InputCheck {

  /** A file or record that was rejected. */
  private record Place(String path, long record) {}

  private final Snapshot snapshot;
  private final Listing listing;
  private final Findings findings;
  private final Map<Place, Rejection> rejections = new HashMap<>();

  /**
   * @param all the listing of all files
   */
  InputCheck(Snapshot snapshot, Listing all, Findings findings) throws IOException {
    this.snapshot = snapshot;
    this.listing = all.without(changedDuringTheRun(snapshot));
    this.findings = findings;
    listing.rejections().forEach(this::add);
  }

  /** Files that were left out because they were written to just then: that can't be seen again. */
  private static Set<String> changedDuringTheRun(Snapshot snapshot) throws IOException {
    Set<String> changed = new HashSet<>();
    Table table = Tables.REJECTED;
    snapshot
        .tables()
        .read(
            table,
            row -> {
              if (row.cell(table.index("reason")).equals(Reason.CHANGED_DURING_READ.name())) {
                changed.add((String) row.cell(table.index("path")));
              }
            });
    return changed;
  }

  /** What is to be read. */
  Listing listing() {
    return listing;
  }

  /** Adds what turned out to be unreadable. */
  void add(Rejection rejection) {
    rejections.put(new Place(rejection.path(), rejection.record()), rejection);
  }

  /**
   * Compares it, once all was read.
   *
   * @param unreadableDates dates of articles that could not be read; negative if not known
   * @throws IOException if a table can't be read
   */
  void check(long unreadableDates) throws IOException {
    Manifest manifest = snapshot.manifest();
    String fingerprint = SnapshotId.fingerprint(listing);
    findings.compare(Manifest.FILE, "input", "input_sha256", fingerprint, manifest.inputSha256());
    findings.compare(
        Manifest.FILE,
        "input",
        "input_files",
        (long) listing.files().size(),
        manifest.inputFiles());
    if (fingerprint.equals(manifest.inputSha256())) {
      String id = SnapshotId.of(listing, manifest.options(), manifest.version());
      findings.compare(Manifest.FILE, "id", "of input, options and version", id, manifest.id());
    }
    Table table = Tables.REJECTED;
    snapshot.tables().read(table, row -> compare(new RowKey(table, row)));
    rejections
        .keySet()
        .forEach(
            place ->
                findings.add(
                    "rejected",
                    "path=" + place.path + " record=" + place.record + ": expected a row"));
    checkLedger(manifest.ledger(), unreadableDates);
  }

  private void compare(RowKey row) {
    Rejection found = rejections.remove(new Place(row.text("path"), row.number("record")));
    if (found == null) {
      findings.add("rejected", row + ": expected no row, it can be read or is not there");
      return;
    }
    findings.compare("rejected", row, "reason", found.reason().name(), row.cell("reason"));
    findings.compare("rejected", row, "detail", found.detail(), row.cell("detail"));
    findings.compare("rejected", row, "bytes", found.bytes(), row.cell("bytes"));
  }

  private void checkLedger(Ledger ledger, long unreadableDates) throws IOException {
    findings.compare(
        Manifest.FILE,
        "ledger",
        "bytes read and rejected, as found",
        listing.bytes(),
        ledger.bytesRead() + ledger.bytesRejected());
    long[] unsupported = new long[1];
    Table table = Tables.REJECTED;
    snapshot
        .tables()
        .read(
            table,
            row ->
                unsupported[0] +=
                    row.cell(table.index("reason")).equals(Reason.UNSUPPORTED.name()) ? 1 : 0);
    long files =
        listing.rejections().stream().filter(r -> r.reason() == Reason.UNSUPPORTED).count();
    findings.compare(
        Manifest.FILE,
        "ledger",
        "without_article",
        unsupported[0] - files,
        ledger.withoutArticle());
    if (unreadableDates >= 0) {
      findings.compare(
          Manifest.FILE, "ledger", "unreadable_dates", unreadableDates, ledger.unreadableDates());
    }
  }
}
