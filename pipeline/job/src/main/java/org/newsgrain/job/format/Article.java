package org.newsgrain.job.format;

/**
 * An article as its file holds it. What the file does not say of it is the empty string.
 *
 * @param text its text, decoded and plain, lines separated by {@code \n}
 * @param charset the charset its bytes were read in
 * @param title its title, where the file keeps one apart from the text
 * @param source who published it
 * @param url its address
 * @param date when it was published, as written
 * @param language its language, as written
 * @param sha256 the hash of its bytes as they were found, 64 hex digits
 */
public record Article(
    String text,
    String charset,
    String title,
    String source,
    String url,
    String date,
    String language,
    String sha256) {

  /** The same article, found as bytes of that hash. */
  Article withSha256(String hash) {
    return new Article(text, charset, title, source, url, date, language, hash);
  }

  /** The same article, read in that charset; in its own if that is empty. */
  Article withCharset(String other) {
    return other.isEmpty()
        ? this
        : new Article(text, other, title, source, url, date, language, sha256);
  }
}
