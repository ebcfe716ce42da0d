package org.newsgrain.text.decode;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.mozilla.universalchardet.UniversalDetector;

/** What ICU and Mozilla's detector take bytes for, as costs spared the charsets that they name. */
final class Opinions {

  /** What ICU's confidence of 100 spares. */
  private static final int ICU = 200;

  /** What Mozilla's answer spares; it gives one and no confidence. */
  private static final int MOZILLA = 100;

  /** What both together spare a charset, but for Hebrew, which ICU may name twice. */
  static final int MOST = ICU + MOZILLA;

  private final Map<Charset, Integer> spared = new HashMap<>();

  private Opinions() {}

  /** Asks both; what they are given should not be long. */
  static Opinions on(byte[] sample) {
    Opinions opinions = new Opinions();
    for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
      opinions.add(match.getName(), ICU * match.getConfidence() / 100);
    }
    UniversalDetector mozilla = new UniversalDetector();
    mozilla.handleData(sample);
    mozilla.dataEnd();
    if (mozilla.getDetectedCharset() != null) {
      opinions.add(mozilla.getDetectedCharset(), MOZILLA);
    }
    return opinions;
  }

  private void add(String name, int spare) {
    Labels.charset(name).ifPresent(charset -> spared.merge(charset, spare, Integer::sum));
  }

  /** What is spared {@code charset}; 0 if nobody named it. */
  int spared(Charset charset) {
    return spared.getOrDefault(charset, 0);
  }
}
