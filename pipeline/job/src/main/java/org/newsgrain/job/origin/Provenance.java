package org.newsgrain.job.origin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsgrain.job.format.Article;
import org.newsgrain.job.plan.SourcePattern;
import org.newsgrain.text.document.LanguageTag;

/**
 * Who published an article, when, and in which language, as far as its record says so, else the
 * manifest, else the user's pattern over its path. A source is named in any case: at last by the
 * host of the article's address, the first folder or the file's name. Nothing is guessed from the
 * text.
 */
public final class Provenance {

  private final Optional<SourcePattern> pattern;
  private final SourceManifest manifest;

  /**
   * @param pattern the user's pattern, or empty
   * @param manifest what the input says of its files
   */
  public Provenance(String pattern, SourceManifest manifest) {
    this.pattern = Optional.of(pattern).filter(p -> !p.isEmpty()).map(SourcePattern::new);
    this.manifest = manifest;
  }

  /** The origin of an article of the file at {@code path}. */
  public Origin of(String path, Article article) {
    return of(path, "", article);
  }

  /**
   * The origin of an article in an archive.
   *
   * @param file the path of the file on disk, relative to the input
   * @param member the path of the article's file in that archive, or empty if it is none
   */
  public Origin of(String file, String member, Article article) {
    String path = member.isEmpty() ? file : file + "/" + member;
    SourceManifest.Row row = manifest.find(path, file);
    Optional<SourcePattern.Found> found = pattern.flatMap(p -> p.find(path));
    String url = firstNonBlank(List.of(SourceName.folded(article.url()), row.url()));
    List<String> dates = List.of(article.date(), row.published(), group(found, "date"));
    Optional<LocalDate> published = published(dates);
    return new Origin(
        source(file, article, row, found),
        published,
        language(List.of(article.language(), row.language(), group(found, "language"))),
        url,
        published.isEmpty() && dates.stream().anyMatch(date -> !date.isBlank()));
  }

  private static String source(
      String file, Article article, SourceManifest.Row row, Optional<SourcePattern.Found> found) {
    String said =
        firstNonBlank(
            List.of(
                SourceName.folded(article.source()),
                row.source(),
                SourceName.folded(group(found, "source"))));
    if (!said.isEmpty()) {
      return said;
    }
    String host = SourceName.ofUrl(article.url());
    return firstNonBlank(
        List.of(host.isEmpty() ? SourceName.ofUrl(row.url()) : host, SourceName.ofPath(file)));
  }

  private static String group(Optional<SourcePattern.Found> found, String name) {
    return found.map(groups -> groups.group(name)).orElse("");
  }

  private static String firstNonBlank(List<String> texts) {
    return texts.stream().filter(text -> !text.isBlank()).findFirst().orElse("");
  }

  private static Optional<LocalDate> published(List<String> dates) {
    return dates.stream().map(PublishedDay::of).flatMap(Optional::stream).findFirst();
  }

  private static Optional<LanguageTag> language(List<String> codes) {
    return codes.stream().map(LanguageCodes::tag).flatMap(Optional::stream).findFirst();
  }
}
