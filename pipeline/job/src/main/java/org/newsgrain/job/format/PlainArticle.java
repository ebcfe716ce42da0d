package org.newsgrain.job.format;

import org.newsgrain.text.decode.DecodedText;
import org.newsgrain.text.decode.Decoder;
import org.newsgrain.text.decode.NotTextException;
import org.newsgrain.text.document.Rejection.Reason;

/** Text that is one article, of which it says nothing. */
final class PlainArticle {

  private PlainArticle() {}

  /**
   * The article.
   *
   * @throws RejectedException if the bytes are no text, or a text of white space
   */
  static Article read(byte[] bytes, String sha256) throws RejectedException {
    try {
      DecodedText decoded = Decoder.decode(bytes);
      if (decoded.text().isBlank()) {
        throw new RejectedException(Reason.EMPTY, "nothing but white space");
      }
      return new Article(decoded.text(), decoded.charset(), "", "", "", "", "", sha256);
    } catch (NotTextException e) {
      throw new RejectedException(Reason.NOT_TEXT, e.getMessage());
    }
  }
}
