package org.newsgrain.job.format;

import org.newsgrain.text.decode.DecodedText;

/** Text that is one article, of which it says nothing. */
final class PlainArticle {

  private PlainArticle() {}

  /**
   * The article.
   *
   * @throws RejectedException if the bytes are no text, or a text of white space
   */
  static Article read(byte[] bytes, String sha256) throws RejectedException {
    DecodedText decoded = RecordText.decoded(bytes);
    String text = RecordArticle.notBlank(decoded.text());
    return new Article(text, decoded.charset(), "", "", "", "", "", sha256);
  }
}
