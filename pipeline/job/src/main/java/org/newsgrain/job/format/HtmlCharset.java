package org.newsgrain.job.format;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The charset that a web page declares in its own first bytes. */
final class HtmlCharset {

  private static final int HEAD = 4_096;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)\\b[^>]*?\\b(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:+-]+)");

  private HtmlCharset() {}

  /** The name; UTF-16 can't be true where ASCII can be read. */
  static Optional<String> of(byte[] page) {
    String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARATION.matcher(head);
    return matcher.find()
        ? Optional.of(matcher.group(1)).filter(name -> !isWide(name))
        : Optional.empty();
  }

  private static boolean isWide(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return folded.startsWith("utf-") || folded.startsWith("utf16") || folded.startsWith("unicode");
  }
}
