package org.newsgrain.job.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * The page's style and scripts. They stand in the page itself, and its policy names them by their
 * hashes, so that nothing that comes from the data can ever run or restyle the page.
 */
final class Assets {

  private static final List<String> SCRIPTS =
      List.of(
          "d3.min.js",
          "page.js",
          "filter.js",
          "sources.js",
          "entities.js",
          "heatmap.js",
          "distinctive.js",
          "timeline.js",
          "pairs.js",
          "details.js",
          "main.js");

  private final String style;
  private final String script;

  private Assets(String style, String script) {
    this.style = style;
    this.script = script;
  }

  /**
   * Reads them from the program's resources.
   *
   * @throws IOException if one can't be read
   */
  static Assets read() throws IOException {
    StringBuilder scripts = new StringBuilder("\"use strict\";\n(() => {\n");
    for (String name : SCRIPTS) {
      scripts.append(Template.text(name));
    }
    return new Assets(Template.text("report.css"), scripts.append("})();\n").toString());
  }

  Html style() {
    return Html.trusted(style);
  }

  Html script() {
    return Html.trusted(script);
  }

  /** The content security policy: this style and this script, and nothing from anywhere. */
  String policy() {
    return "default-src 'none'; style-src "
        + hash(style)
        + "; script-src "
        + hash(script)
        + "; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
  }

  private static String hash(String content) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] hash = sha256.digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
