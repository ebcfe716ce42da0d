package org.newsgrain.job.format;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The text of a page that a reader sees, a block a line. What is not the article is left to the
 * cleaner. Hidden parts are left out, unless all is hidden until a script shows it. {@code
 * aria-hidden} hides nothing from the eye.
 */
final class HtmlText implements NodeFilter {

  /** What is no text, or stands in a form to be filled in; and readings above East Asian words. */
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "head",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "map",
          "noembed",
          "noframes",
          "button",
          "select",
          "input",
          "textarea",
          "datalist",
          "meter",
          "progress",
          "rt",
          "rp");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "listing",
          "main",
          "menu",
          "nav",
          "ol",
          "optgroup",
          "option",
          "p",
          "plaintext",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul",
          "xmp");

  private static final Set<String> CELLS = Set.of("td", "th");

  private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "plaintext", "xmp");

  private final HtmlLines lines = new HtmlLines();
  private final boolean hiddenToo;
  private int preformatted;

  private HtmlText(boolean hiddenToo) {
    this.hiddenToo = hiddenToo;
  }

  /** The text of {@code page}, perhaps empty. */
  static String of(Document page) {
    String visible = of(page, false);
    return visible.isEmpty() ? of(page, true) : visible;
  }

  private static String of(Document page, boolean hiddenToo) {
    HtmlText text = new HtmlText(hiddenToo);
    NodeTraversor.filter(text, page);
    return text.lines.text();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    }
    return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    String name = element.normalName();
    if (SKIPPED.contains(name) || (!hiddenToo && isHidden(element, name))) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (CELLS.contains(name) && !holdsBlocks(element)) {
      lines.cell();
    } else if (name.equals("br") || isBlock(name)) {
      lines.end();
    }
    preformatted += PREFORMATTED.contains(name) ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  private void leave(Element element) {
    String name = element.normalName();
    preformatted -= PREFORMATTED.contains(name) ? 1 : 0;
    if (BLOCKS.contains(name) || (CELLS.contains(name) && holdsBlocks(element))) {
      lines.end();
    }
  }

  private void append(String text) {
    if (preformatted > 0) {
      lines.preformatted(text);
    } else {
      lines.folded(text);
    }
  }

  private static boolean isBlock(String name) {
    return BLOCKS.contains(name) || CELLS.contains(name);
  }

  /** Whether a table's cell is a part of the page's layout rather than one of a row of values. */
  private static boolean holdsBlocks(Element cell) {
    for (Element child = cell.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (child.normalName().equals("br") || BLOCKS.contains(child.normalName())) {
        return true;
      }
    }
    return false;
  }

  /** The whole page may be hidden while it loads, so {@code body} never counts as hidden. */
  private static boolean isHidden(Element element, String name) {
    if (name.equals("html") || name.equals("body")) {
      return false;
    }
    if (element.hasAttr("hidden")) {
      return !element.attr("hidden").equalsIgnoreCase("until-found");
    }
    if (name.equals("dialog")) {
      return !element.hasAttr("open");
    }
    return element.hasAttr("style") && isHidden(element.attr("style"));
  }

  private static boolean isHidden(String style) {
    String folded = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return folded.contains("display:none") || folded.contains("visibility:hidden");
  }
}
