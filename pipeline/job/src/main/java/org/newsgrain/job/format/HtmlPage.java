package org.newsgrain.job.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.newsgrain.text.decode.DecodedText;
import org.newsgrain.text.document.Sha256;

/** A web page as an article: all that a reader would see of it, and what its head says of it. */
final class HtmlPage {

  /** Elements that lie deeper are moved up; browsers do so too. */
  private static final int DEEPEST = 512;

  private HtmlPage() {}

  /**
   * Reads a page.
   *
   * @param declaredCharset what was said of its charset by who sent it
   * @throws RejectedException if the bytes are no text, or nothing of the text can be seen
   */
  static Article read(byte[] bytes, Optional<String> declaredCharset) throws RejectedException {
    List<String> charsets =
        Stream.of(declaredCharset, HtmlCharset.of(bytes)).flatMap(Optional::stream).toList();
    DecodedText html = DeclaredCharset.read(bytes, charsets);
    Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html.text(), "");
    String text = RecordArticle.notBlank(RecordText.plain(HtmlText.of(page)));
    HtmlMetadata metadata = HtmlMetadata.of(page);
    return new Article(
        text,
        html.charset(),
        RecordText.line(metadata.title()),
        "",
        RecordText.line(metadata.url()),
        RecordText.line(metadata.published()),
        RecordText.line(metadata.language()),
        Sha256.hex(bytes));
  }
}
