package org.newsgrain.job.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.newsgrain.job.format.ArticleSink.Place;

/** Reads a part of what a survey has found to be whole, and gives each record its one fate. */
final class PartReader {

  private final Limits limits;
  private final Budget budget;
  private final ArticleSink sink;

  PartReader(Limits limits, Budget budget, ArticleSink sink) {
    this.limits = limits;
    this.budget = budget;
    this.sink = sink;
  }

  /**
   * Reads a part of the file at {@code place}.
   *
   * @param sha256 the hash of its bytes
   */
  void read(Place place, Content content, String sha256, Layout layout, Layout.Part part)
      throws IOException, RejectedException {
    Opening opening = new Opening(layout.format(), content, budget);
    if (layout.isSingle()) {
      readSingle(place, opening, sha256);
      return;
    }
    Share share = new Share(place.bytes(), layout.extent(), part.start().offset());
    if (layout.format().kind().isArchive()) {
      readMembers(place, opening, share, layout, part);
    } else {
      readRecords(place, opening, share, layout, part);
    }
  }

  private void readSingle(Place place, Opening opening, String sha256)
      throws IOException, RejectedException {
    byte[] bytes = limits.readAll(opening.bytes());
    boolean page = opening.format().kind() == Kind.HTML;
    decide(
        place,
        () ->
            page
                ? HtmlPage.read(bytes, Optional.empty()).withSha256(sha256)
                : PlainArticle.read(bytes, sha256));
  }

  private void readRecords(
      Place file, Opening opening, Share share, Layout layout, Layout.Part part)
      throws IOException, RejectedException {
    String charset = opening.format().wide();
    try (Records records = opening.records(part.start(), limits)) {
      for (long record = part.start().record(); record < part.end(); record++) {
        requireMore(Guard.call(records::next));
        long bytes = share.next(layout.endOf(record, records.end()));
        Place place = new Place(file.member(), record, bytes);
        decide(place, () -> records.read().withCharset(charset));
      }
    }
  }

  private void readMembers(
      Place file, Opening opening, Share share, Layout layout, Layout.Part part)
      throws IOException, RejectedException {
    try (Members members = opening.members(part.start())) {
      for (long record = part.start().record(); record < part.end(); record++) {
        requireMore(Guard.call(members::next));
        long bytes = share.next(layout.endOf(record, members.end()));
        String name =
            file.member().isEmpty() ? members.name() : file.member() + '/' + members.name();
        readMember(new Place(name, 0, bytes), members);
      }
    }
  }

  /** Reads a file in an archive, which is surveyed first like one on disk. */
  private void readMember(Place place, Members members) throws IOException {
    try (InputStream in = Guard.call(members::open);
        Held held = Guard.call(() -> Held.of(in))) {
      Layout layout = new Survey(limits, budget).of(place.member(), held, held.size(), 1);
      read(place, held, held.sha256(), layout, layout.whole());
    } catch (RejectedException e) {
      sink.rejected(place, e.reason(), e.getMessage());
    } catch (DiskException e) {
      throw e;
    } catch (IOException e) {
      RejectedException rejection = ArticleFile.rejection(e);
      sink.rejected(place, rejection.reason(), rejection.getMessage());
    }
  }

  /** Hands on the article, or that there is none. */
  private void decide(Place place, Guard.Call<Article> reading) throws IOException {
    Article article;
    try {
      article = Guard.call(reading);
    } catch (RejectedException e) {
      sink.rejected(place, e.reason(), e.getMessage());
      return;
    }
    sink.article(place, article);
  }

  private static void requireMore(boolean more) throws IOException {
    if (!more) {
      throw new IOException("ends earlier than when the run began");
    }
  }
}
