package org.newsgrain.job.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.newsgrain.job.format.Article;
import org.newsgrain.job.format.ArticleFile;
import org.newsgrain.job.format.ArticleSink;
import org.newsgrain.job.format.Content;
import org.newsgrain.job.format.Limits;
import org.newsgrain.job.format.RejectedException;
import org.newsgrain.job.origin.Origin;
import org.newsgrain.job.origin.Provenance;
import org.newsgrain.job.origin.SourceManifest;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.document.Rejection;
import org.newsgrain.text.document.Rejection.Reason;
import org.newsgrain.text.document.Sha256;

/** Reads files: each record becomes a document, or is rejected whole. */
public final class Articles {

  private final InputPlace place;
  private final Limits limits;
  private final Provenance provenance;
  private long unreadableDates;

  /** A reader of the input that {@code reading} names. */
  public Articles(RunPlan.Reading reading) {
    this.place = place(reading);
    this.limits = new Limits(reading.fields(), reading.maxFileSize());
    this.provenance = new Provenance(reading.sourcePattern(), manifest(place));
  }

  /**
   * Hands the documents of {@code piece} to {@code documents}, and what can't be read to {@code
   * rejections}. If the file has changed since it was listed, a rejection says so; some of its
   * records may have been handed on by then.
   */
  public void read(Piece piece, Consumer<Document> documents, Consumer<Rejection> rejections) {
    InputFile file = piece.file();
    ArticleSink sink = new Naming(file.path(), documents, rejections);
    try {
      requireUnchanged(file);
      new ArticleFile(file.path(), content(file), file.size(), file.sha256())
          .read(file.layout(), piece.part(), limits, sink);
      requireUnchanged(file);
    } catch (RejectedException e) {
      rejections.accept(new Rejection(file.path(), 0, e.reason(), e.getMessage(), file.size()));
    }
  }

  /** How many of the documents that were read have a date that can't be read. */
  public long unreadableDates() {
    return unreadableDates;
  }

  private void requireUnchanged(InputFile file) throws RejectedException {
    if (!place.isUnchanged(file)) {
      throw new RejectedException(Reason.CHANGED_DURING_READ, "not as it was when the run began");
    }
  }

  /** A file that is one article is held whole, so that its very bytes can be compared. */
  private Content content(InputFile file) throws RejectedException {
    if (!file.layout().isSingle()) {
      return place.content(file.path(), file.size());
    }
    byte[] bytes = bytes(file);
    if (!Sha256.hex(bytes).equals(file.sha256())) {
      throw new RejectedException(
          Reason.CHANGED_DURING_READ, "other bytes than when the run began");
    }
    return Content.of(bytes);
  }

  private byte[] bytes(InputFile file) throws RejectedException {
    try {
      return place.bytes(file);
    } catch (IOException e) {
      throw RejectedException.unreadable();
    }
  }

  private static InputPlace place(RunPlan.Reading reading) {
    try {
      return InputPlace.of(reading.root());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceManifest manifest(InputPlace place) {
    try {
      return place.manifest();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives each record its name in the input, and what is known of it. */
  private final class Naming implements ArticleSink {
    private final String path;
    private final Consumer<Document> documents;
    private final Consumer<Rejection> rejections;

    Naming(String path, Consumer<Document> documents, Consumer<Rejection> rejections) {
      this.path = path;
      this.documents = documents;
      this.rejections = rejections;
    }

    @Override
    public void article(Place place, Article article) {
      Origin origin = provenance.of(path, place.member(), article);
      unreadableDates += origin.dateUnreadable() ? 1 : 0;
      documents.accept(
          new Document(
              name(place),
              place.record(),
              origin.source(),
              origin.languageHint(),
              origin.published(),
              article.title(),
              origin.url(),
              article.sha256(),
              article.charset(),
              place.bytes(),
              article.text()));
    }

    @Override
    public void rejected(Place place, Reason reason, String detail) {
      rejections.accept(new Rejection(name(place), place.record(), reason, detail, place.bytes()));
    }

    private String name(Place place) {
      return place.member().isEmpty() ? path : path + '/' + place.member();
    }
  }
}
