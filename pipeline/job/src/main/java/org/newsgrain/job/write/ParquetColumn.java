package org.newsgrain.job.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.newsgrain.job.table.Cells;
import org.newsgrain.job.table.Column;
import org.newsgrain.job.table.ColumnType;

/** One column of a row group: the page that is being filled, and the compressed ones before it. */
final class ParquetColumn {

  private static final int PAGE_VALUES = 20_000;
  private static final int PAGE_BYTES = 1 << 20;

  /** Readers of version 1 know the dictionary encoding by this name, and not all by the newer. */
  @SuppressWarnings("deprecation")
  private static final Encoding DICTIONARY = Encoding.PLAIN_DICTIONARY;

  private final int index;
  private final ColumnType type;
  private final ColumnDescriptor descriptor;
  private final PageCompressor compressor;
  private final PlainValues plain = new PlainValues();
  private final PlainValues page = new PlainValues();
  private final PageRange range;

  /** Which values are missing; null where none may be. */
  private final RunLengthBitPackingHybridEncoder levels;

  /** Null where texts do not repeat. */
  private final DictionaryValues dictionary;

  /** Whether the page is filled with numbers of the dictionary. */
  private boolean numbered;

  private final List<Page> pages = new ArrayList<>();
  private int values;
  private long packedBytes;

  private record Page(
      BytesInput bytes, int size, int values, Statistics<?> range, Encoding encoding) {}

  /**
   * @param index which column of its table
   */
  ParquetColumn(Column column, int index, ColumnDescriptor descriptor, PageCompressor compressor) {
    this.index = index;
    this.type = column.type();
    this.descriptor = descriptor;
    this.compressor = compressor;
    this.range = new PageRange(type);
    this.levels =
        column.required()
            ? null
            : new RunLengthBitPackingHybridEncoder(
                1, 1 << 10, PAGE_BYTES, new HeapByteBufferAllocator());
    this.dictionary = column.repeating() ? new DictionaryValues() : null;
    this.numbered = column.repeating();
  }

  /** Adds the column's cell of {@code row}. */
  void add(Cells row) throws IOException {
    boolean has = row.has(index);
    if (levels != null) {
      levels.writeInt(has ? 1 : 0);
    }
    if (!has) {
      range.addMissing();
    } else {
      range.add(row, index);
      if (numbered) {
        dictionary.add(row.text(index));
      } else {
        plain.add(type, row, index);
      }
    }
    values++;
    if (values == PAGE_VALUES || plain.length() >= PAGE_BYTES || hasEnough()) {
      finishPage();
    }
  }

  /** Whether the dictionary must not grow on: a single line of a scraped page may be very long. */
  private boolean hasEnough() {
    return numbered && dictionary.isFull();
  }

  /** How many bytes the row group holds of this column, about. */
  long size() {
    return packedBytes + plain.length();
  }

  private void finishPage() throws IOException {
    page.clear();
    if (levels != null) {
      BytesInput packed = levels.toBytes();
      page.addInt(Math.toIntExact(packed.size()));
      page.addBytes(packed);
      levels.reset();
    }
    // A page of nothing but missing values needs no dictionary, and there may be none.
    Encoding encoding = numbered && !dictionary.isPageEmpty() ? DICTIONARY : Encoding.PLAIN;
    if (encoding == Encoding.PLAIN) {
      page.addBytes(plain.bytes(), plain.length());
      plain.clear();
    } else {
      dictionary.finishPage(page);
      numbered = !dictionary.isFull();
    }
    BytesInput packed = compressor.compress(page.bytes(), page.length());
    packedBytes += packed.size();
    Statistics<?> statistics = range.finishPage(descriptor.getPrimitiveType());
    pages.add(new Page(packed, page.length(), values, statistics, encoding));
    values = 0;
  }

  /** Writes all pages, and begins the next row group. */
  void finish(ParquetFileWriter out, long rows) throws IOException {
    if (values > 0) {
      finishPage();
    }
    out.startColumn(descriptor, rows, CompressionCodecName.ZSTD);
    if (dictionary != null && dictionary.size() > 0) {
      out.writeDictionaryPage(dictionaryPage());
      dictionary.clear();
    }
    for (Page one : pages) {
      out.writeDataPage(
          one.values,
          one.size,
          one.bytes,
          one.range,
          one.values,
          Encoding.RLE,
          Encoding.RLE,
          one.encoding);
    }
    out.endColumn();
    pages.clear();
    packedBytes = 0;
    numbered = dictionary != null;
  }

  private DictionaryPage dictionaryPage() {
    PlainValues texts = dictionary.texts();
    BytesInput packed = compressor.compress(texts.bytes(), texts.length());
    return new DictionaryPage(packed, texts.length(), dictionary.size(), DICTIONARY);
  }
}
