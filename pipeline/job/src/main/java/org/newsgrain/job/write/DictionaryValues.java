package org.newsgrain.job.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;

/**
 * Texts of one column of a row group in Parquet's dictionary encoding: each once, and in the pages
 * their numbers.
 */
final class DictionaryValues {

  /** With more bytes than this, texts do not repeat as was hoped. */
  private static final int MOST_BYTES = 1 << 20;

  private static final int PAGE_BYTES = 1 << 20;

  private final Map<ByteBuffer, Integer> numbers = new HashMap<>();
  private final PlainValues texts = new PlainValues();
  private byte[] last;
  private int lastNumber;
  private int[] page = new int[1 << 10];
  private int length;

  /** Adds a text to the page. */
  @SuppressWarnings("ReferenceEquality") // neighbours share most texts, which are then not hashed
  void add(byte[] text) {
    if (text != last) {
      last = text;
      lastNumber = number(text);
    }
    if (length == page.length) {
      page = Arrays.copyOf(page, 2 * length);
    }
    page[length++] = lastNumber;
  }

  private int number(byte[] text) {
    Integer number = numbers.get(ByteBuffer.wrap(text));
    if (number == null) {
      number = numbers.size();
      numbers.put(ByteBuffer.wrap(text), number);
      texts.addText(text);
    }
    return number;
  }

  /** The texts, in the order of their numbers. */
  PlainValues texts() {
    return texts;
  }

  /** How many texts there are. */
  int size() {
    return numbers.size();
  }

  /** Whether nothing was added to the page. */
  boolean isPageEmpty() {
    return length == 0;
  }

  /** Whether the next page had better do without. */
  boolean isFull() {
    return texts.length() > MOST_BYTES;
  }

  /** Adds the page to {@code out}, and begins the next one. */
  void finishPage(PlainValues out) throws IOException {
    int width = BytesUtils.getWidthFromMaxInt(Math.max(0, numbers.size() - 1));
    HeapByteBufferAllocator heap = new HeapByteBufferAllocator();
    try (RunLengthBitPackingHybridEncoder encoder =
        new RunLengthBitPackingHybridEncoder(width, 1 << 10, PAGE_BYTES, heap)) {
      for (int i = 0; i < length; i++) {
        encoder.writeInt(page[i]);
      }
      out.addBytes(new byte[] {(byte) width}, 1);
      out.addBytes(encoder.toBytes());
    }
    length = 0;
  }

  /** Begins the next row group. */
  void clear() {
    numbers.clear();
    texts.clear();
    last = null;
  }
}
