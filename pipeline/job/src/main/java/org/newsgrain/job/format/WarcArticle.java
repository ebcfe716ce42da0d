package org.newsgrain.job.format;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgrain.text.decode.DecodedText;
import org.newsgrain.text.document.Rejection.Reason;
import org.newsgrain.text.document.Sha256;

/**
 * The article in a record of a web archive, if it is one. When it was crawled says nothing of it.
 */
final class WarcArticle {

  private static final Set<String> TYPES = Set.of("response", "resource", "conversion");

  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

  private final FieldBlock head;
  private final String type;
  private final long maxText;

  /**
   * @param maxText the longest block and payload that is read, in bytes
   */
  WarcArticle(FieldBlock head, long maxText) {
    this.head = head;
    this.type = head.value("WARC-Type").orElse("").toLowerCase(Locale.ROOT);
    this.maxText = maxText;
  }

  /** Whether a record of this type can hold an article. */
  boolean mayBeOne() {
    return TYPES.contains(type);
  }

  /**
   * The article.
   *
   * @param block what follows the record's head
   * @throws RejectedException if it is none, or damaged
   */
  Article read(BoundedBytes block) throws RejectedException {
    if (!mayBeOne()) {
      throw unsupported(
          type.isEmpty() ? "a record of no type" : "a " + type + " record holds no article");
    }
    if (head.value("WARC-Truncated").isPresent()) {
      throw new RejectedException(Reason.BAD_RECORD, "cut off by the crawler");
    }
    if (head.value("WARC-Segment-Number").isPresent()) {
      throw unsupported("one of several segments of a record");
    }
    RecordArticle.requireHeld(block, maxText);
    byte[] bytes = block.toArray();
    Article article = type.equals("response") ? response(bytes) : read(MediaType.of(head), bytes);
    return at(target(), article, Sha256.hex(bytes));
  }

  private Article response(byte[] bytes) throws RejectedException {
    Optional<MediaType> type = MediaType.of(head);
    if (!type.map(MediaType::name).orElse("").equals("application/http")) {
      throw unsupported(type.map(MediaType::name).orElse("no content type"));
    }
    HttpResponse response = HttpResponse.of(bytes);
    if (response.status() != 200) {
      throw unsupported("HTTP status " + response.status());
    }
    Optional<MediaType> payload = response.type();
    requireText(payload);
    return read(payload, response.payload(maxText));
  }

  private static Article read(Optional<MediaType> type, byte[] bytes) throws RejectedException {
    requireText(type);
    Optional<String> charset = type.flatMap(MediaType::charset);
    return isPage(type) ? HtmlPage.read(bytes, charset) : plain(bytes, charset);
  }

  private static Article plain(byte[] bytes, Optional<String> charset) throws RejectedException {
    DecodedText decoded = DeclaredCharset.read(bytes, charset.stream().toList());
    String text = RecordArticle.notBlank(RecordText.plain(decoded.text()));
    return new Article(text, decoded.charset(), "", "", "", "", "", "");
  }

  private static void requireText(Optional<MediaType> type) throws RejectedException {
    boolean isText = isPage(type) || type.filter(t -> t.name().equals("text/plain")).isPresent();
    if (!isText) {
      throw unsupported(type.map(MediaType::name).orElse("no content type"));
    }
  }

  private static boolean isPage(Optional<MediaType> type) {
    return type.filter(t -> PAGES.contains(t.name())).isPresent();
  }

  /** The address that was asked for; the standard's first edition put it in angle brackets. */
  private String target() {
    String target = head.value("WARC-Target-URI").orElse("");
    return target.startsWith("<") && target.endsWith(">")
        ? target.substring(1, target.length() - 1)
        : target;
  }

  private static Article at(String url, Article article, String sha256) {
    return new Article(
        article.text(),
        article.charset(),
        article.title(),
        article.source(),
        RecordText.line(url.isBlank() ? article.url() : url),
        article.date(),
        article.language(),
        sha256);
  }

  private static RejectedException unsupported(String detail) {
    return new RejectedException(Reason.UNSUPPORTED, RecordText.detail(detail));
  }
}
