package org.newsgrain.job.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/** What a page says of itself where machines read; nothing is guessed from what it shows. */
final class HtmlMetadata {

  /** Names by which {@code meta} elements give the day of publication, the surest first. */
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "dcterms.issued",
          "dc.date.issued",
          "dc.date",
          "dcterms.date",
          "dcterms.created",
          "citation_publication_date",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "publication_date",
          "publish-date",
          "publishdate",
          "pubdate",
          "date");

  private static final Set<String> KEYS = Set.of("property", "name", "itemprop", "http-equiv");

  /**
   * What {@code meta} elements say, by their names in lower case; the first one of a name holds.
   */
  private final Map<String, String> named = new HashMap<>();

  private String title = "";
  private String canonical = "";
  private String language = "";
  private String linkedData = "";
  private String marked = "";

  private HtmlMetadata() {}

  /** The metadata of {@code page}. */
  static HtmlMetadata of(Document page) {
    HtmlMetadata metadata = new HtmlMetadata();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            metadata.take(element);
          }
        },
        page);
    return metadata;
  }

  /** The headline as the page gives it to other sites, else the title of its window; or empty. */
  String title() {
    String shared = named("og:title");
    return shared.isBlank() ? title : shared;
  }

  /** The address that it goes by, absolute; or empty. */
  String url() {
    String shared = named("og:url");
    return isAbsolute(canonical) || !isAbsolute(shared) ? canonical : shared;
  }

  /** When it was published, as written; or empty. */
  String published() {
    String first = named(PUBLISHED.get(0));
    if (!first.isBlank() || !(linkedData + marked).isBlank()) {
      return first(first, linkedData, marked);
    }
    return PUBLISHED.stream().map(this::named).filter(s -> !s.isBlank()).findFirst().orElse("");
  }

  /** Its language, as written; or empty. */
  String language() {
    return first(language, named("og:locale"), named("content-language"));
  }

  private void take(Element element) {
    switch (element.normalName()) {
      case "html" -> language = first(element.attr("lang"), element.attr("xml:lang"));
      case "title" -> title = title.isBlank() && isInHead(element) ? element.text() : title;
      case "link" -> takeLink(element);
      case "meta" -> takeMeta(element);
      case "script" -> takeScript(element);
      default -> takeMark(element);
    }
  }

  private void takeLink(Element link) {
    boolean isCanonical =
        List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+")).contains("canonical");
    if (isCanonical && canonical.isEmpty() && isAbsolute(link.attr("href"))) {
      canonical = link.attr("href").strip();
    }
  }

  private void takeMeta(Element meta) {
    for (String key : KEYS) {
      String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !meta.attr("content").isBlank()) {
        named.putIfAbsent(name, meta.attr("content"));
      }
    }
  }

  private void takeScript(Element script) {
    if (linkedData.isEmpty()
        && script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
      linkedData = LinkedData.published(script.data());
    }
  }

  /** An element whose attributes say that it is the day of publication. */
  private void takeMark(Element element) {
    boolean isMarked =
        element.attr("itemprop").equalsIgnoreCase("datePublished")
            || (element.normalName().equals("time") && element.hasAttr("pubdate"));
    if (isMarked && marked.isBlank()) {
      marked = first(element.attr("datetime"), element.attr("content"));
    }
  }

  private String named(String name) {
    return named.getOrDefault(name, "");
  }

  private static boolean isInHead(Element title) {
    return title.parent() != null && !title.parent().normalName().equals("svg");
  }

  private static boolean isAbsolute(String url) {
    String start = url.strip().toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  private static String first(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }
}
