package org.newsgrain.job.table;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * One array for each of few texts that come again and again, so that most comparisons end at once.
 */
final class SharedTexts {

  /** More are not kept: a corpus may have any number of sources. */
  private static final int MOST = 1 << 16;

  /** Longer ones, as a removed line may be, would fill the memory and hardly come again. */
  private static final int MOST_BYTES = 256;

  private final Map<ByteBuffer, byte[]> texts = new HashMap<>();

  /** An array with the same bytes as {@code text}, mostly the same one for the same bytes. */
  byte[] of(byte[] text) {
    if (text.length > MOST_BYTES) {
      return text;
    }
    if (texts.size() == MOST) {
      texts.clear();
    }
    byte[] first = texts.putIfAbsent(ByteBuffer.wrap(text), text);
    return first == null ? text : first;
  }
}
