package org.newsgrain.job.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgrain.job.format.Article;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.text.decode.DecodedText;
import org.newsgrain.text.decode.Decoder;
import org.newsgrain.text.decode.NotTextException;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.document.Rejection;
import org.newsgrain.text.document.Rejection.Reason;

/** Reads files: each becomes a document, or is rejected whole. */
public final class Articles {

  /**
   * Formats that hold text and are not read yet; read as plain text they would be counted wrong.
   */
  private static final Set<String> UNSUPPORTED =
      Set.of(
          "gz", "zst", "bz2", "xz", "zip", "tar", "jsonl", "ndjson", "csv", "tsv", "warc", "wet",
          "html", "htm");

  private final Path folder;
  private final long maxFileSize;
  private final Provenance provenance;

  /** A reader of the input that {@code reading} names. */
  public Articles(RunPlan.Reading reading) {
    Path root = real(Path.of(reading.root()));
    this.folder = Files.isDirectory(root) ? root : root.getParent();
    this.maxFileSize = reading.maxFileSize();
    this.provenance = new Provenance(reading.sourcePattern(), manifest(root));
  }

  private static SourceManifest manifest(Path root) {
    try {
      return SourceManifest.of(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the listing found the files: behind the link, if the input is one. */
  private static Path real(Path root) {
    try {
      return root.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands the file's document to {@code documents}, or its rejection to {@code rejections}. */
  public void read(InputFile file, Consumer<Document> documents, Consumer<Rejection> rejections) {
    try {
      documents.accept(document(file));
    } catch (RejectedException e) {
      rejections.accept(new Rejection(file.path(), 0, e.reason, e.getMessage(), file.size()));
    }
  }

  private Document document(InputFile file) throws RejectedException {
    byte[] bytes = bytes(file);
    DecodedText decoded = decode(bytes);
    if (decoded.text().isBlank()) {
      throw new RejectedException(Reason.EMPTY, "nothing but white space");
    }
    Origin origin =
        provenance.of(
            file.path(),
            new Article(decoded.text(), decoded.charset(), "", "", "", "", "", file.sha256()));
    return new Document(
        file.path(),
        0,
        origin.source(),
        origin.languageHint(),
        origin.published(),
        "",
        origin.url(),
        file.sha256(),
        decoded.charset(),
        bytes.length,
        decoded.text());
  }

  private byte[] bytes(InputFile file) throws RejectedException {
    String name = file.path().toLowerCase(Locale.ROOT);
    if (UNSUPPORTED.contains(name.substring(name.lastIndexOf('.') + 1))) {
      throw new RejectedException(Reason.UNSUPPORTED, "files of this kind are not read yet");
    }
    if (file.size() > maxFileSize) {
      throw new RejectedException(Reason.TOO_LARGE, "larger than --max-file-size " + maxFileSize);
    }
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(file.path()));
      if (!Hashes.sha256(bytes).equals(file.sha256())) {
        throw new RejectedException(
            Reason.CHANGED_DURING_READ, "other bytes than when the run began");
      }
      return bytes;
    } catch (IOException e) {
      throw new RejectedException(Reason.UNREADABLE, "the file can't be opened or read");
    }
  }

  private static DecodedText decode(byte[] bytes) throws RejectedException {
    try {
      return Decoder.decode(bytes);
    } catch (NotTextException e) {
      throw new RejectedException(Reason.NOT_TEXT, e.getMessage());
    }
  }

  private static final class RejectedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    RejectedException(Reason reason, String detail) {
      super(detail);
      this.reason = reason;
    }
  }
}
