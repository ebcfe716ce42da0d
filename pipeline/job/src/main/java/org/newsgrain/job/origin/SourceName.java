package org.newsgrain.job.origin;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of sources: as they were given, from an address, from a path. */
final class SourceName {

  /** The endings that say of which kind a file is; any number of them may follow each other. */
  private static final Set<String> ENDINGS =
      Set.of(
          "gz", "zst", "bz2", "xz", "txt", "text", "md", "jsonl", "ndjson", "csv", "tsv", "warc",
          "wet", "html", "htm", "zip", "tar", "tgz");

  private static final Pattern HOST =
      Pattern.compile(
          "(?i)\\s*https?://(?:[^/?#\\\\]*@)?([^/?#\\\\@]*?)\\.?(?::\\d*)?(?:[/?#\\\\].*)?");

  private static final Pattern HOST_NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}._:\\[\\]-]+");

  private static final IDNA READABLE = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_UNICODE);

  private SourceName() {}

  /**
   * The name in one line: NFC, white space folded to one blank, without control characters and
   * without those that turn the direction of writing.
   */
  static String folded(String name) {
    if (isFolded(name)) {
      return name;
    }
    StringBuilder folded = new StringBuilder();
    Normalizer2.getNFCInstance()
        .normalize(name)
        .codePoints()
        .map(c -> isBlank(c) ? ' ' : Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
        .filter(c -> !isInvisible(c))
        .filter(c -> c != ' ' || !endsBlank(folded))
        .forEachOrdered(folded::appendCodePoint);
    return folded.toString().strip();
  }

  /** Whether it is plain ASCII without a blank too many, as most are. */
  private static boolean isFolded(String name) {
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return name.isEmpty() || before != ' ';
  }

  private static boolean endsBlank(StringBuilder text) {
    return text.length() > 0 && text.charAt(text.length() - 1) == ' ';
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  private static boolean isInvisible(int c) {
    boolean directs =
        c == 0x200E
            || c == 0x200F
            || c == 0x61C
            || (c >= 0x202A && c <= 0x202E)
            || (c >= 0x2066 && c <= 0x2069);
    return Character.isISOControl(c) || directs || c == 0xFEFF;
  }

  /**
   * The host of an address of the web, lower case, readable, without {@code www.} and port; empty
   * where there is none.
   */
  static String ofUrl(String url) {
    Matcher matcher = HOST.matcher(folded(url));
    if (!matcher.matches()) {
      return "";
    }
    String host = readable(matcher.group(1).toLowerCase(Locale.ROOT));
    boolean bare = host.startsWith("www.") && host.indexOf('.', 4) > 0;
    String name = bare ? host.substring(4) : host;
    return HOST_NAME.matcher(name).matches() ? name : "";
  }

  private static String readable(String host) {
    if (!host.contains("xn--") && host.chars().allMatch(c -> c < 0x80)) {
      return host;
    }
    IDNA.Info info = new IDNA.Info();
    StringBuilder readable = new StringBuilder();
    READABLE.nameToUnicode(host, readable, info);
    return info.hasErrors() ? host : readable.toString();
  }

  /** The first folder of the path, else the file's name without what tells its kind. */
  static String ofPath(String path) {
    int slash = path.indexOf('/');
    String folder = slash < 0 ? "" : folded(path.substring(0, slash));
    if (!folder.isEmpty()) {
      return folder;
    }
    String file = path.substring(path.lastIndexOf('/') + 1);
    String name = folded(withoutEndings(file));
    return name.isEmpty() ? "?" : name;
  }

  private static String withoutEndings(String file) {
    String name = file;
    int dot = name.lastIndexOf('.');
    while (dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))) {
      name = name.substring(0, dot);
      dot = name.lastIndexOf('.');
    }
    return name;
  }
}
