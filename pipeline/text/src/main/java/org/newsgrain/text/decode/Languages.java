package org.newsgrain.text.decode;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Languages that are, or were, written in the same charsets. Each family's {@link LetterModel} is
 * counted from texts in its languages by {@code LetterTrainer}; the file has them in this order.
 * Public for that program.
 */
public enum Languages {
  WESTERN(
      "af ca cy da de en es et eu fi fo fr ga gl ha id is it lb ms nb nl nn pt sq so sv sw tl xh zu"),
  CENTRAL("bs cs hr hu pl ro sk sl sq"),
  BALTIC("et lt lv"),
  TURKISH("tr"),
  VIETNAMESE("vi"),
  CYRILLIC("be bg mk ru sr uk"),
  GREEK("el"),
  HEBREW("he"),
  ARABIC("ar fa ur"),
  THAI("th"),
  JAPANESE("ja"),
  KOREAN("ko"),
  CHINESE("zh"),
  /** Never widely written in any charset before Unicode. */
  OTHER("am az bn eo gu hi hy ka kk km kn ky ml mn mr mt my ne pa ps si ta te uz yo");

  private static final String FILE = "letters.bin";

  private final String codes;

  Languages(String codes) {
    this.codes = codes;
  }

  /** Whether {@code code} (ISO 639-1) is one of them. */
  public boolean contains(String code) {
    return Arrays.asList(codes.split(" ")).contains(code);
  }

  /** Whether their letters are ASCII for the most part. */
  public boolean areLatin() {
    return compareTo(VIETNAMESE) <= 0;
  }

  /** How likely letters follow each other in these languages. */
  LetterModel model() {
    return Models.ALL.get(this);
  }

  /** The cost of {@code text} in the languages that it is cheapest in. */
  static int leastCost(CharSequence text) {
    int least = Integer.MAX_VALUE;
    for (LetterModel model : Models.ALL.values()) {
      least = Math.min(least, model.cost(text));
    }
    return least;
  }

  /** Read when first needed, as the training program makes the file. */
  private static final class Models {

    static final Map<Languages, LetterModel> ALL = load();

    private static Map<Languages, LetterModel> load() {
      try (InputStream in = Languages.class.getResourceAsStream(FILE);
          DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16))) {
        Map<Languages, LetterModel> models = new EnumMap<>(Languages.class);
        for (Languages languages : values()) {
          models.put(languages, LetterModel.read(data));
        }
        return models;
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the letters' costs " + FILE, e);
      }
    }
  }
}
