package org.newsgrain.job.write;

import com.github.luben.zstd.Zstd;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * The pages of one column in one row group, one at a time. Parquet's own reader needs the input
 * formats of Hadoop's MapReduce.
 */
final class ParquetPages implements PageReader, Closeable {

  private final ColumnChunkMetaData chunk;
  private final InputStream in;
  private PageHeader next;
  private long valuesRead;

  ParquetPages(Path file, ColumnChunkMetaData chunk) throws IOException {
    if (chunk.getCodec() != CompressionCodecName.ZSTD) {
      throw new IllegalArgumentException("packed with " + chunk.getCodec() + ", not with ZSTD");
    }
    this.chunk = chunk;
    this.in = new BufferedInputStream(Files.newInputStream(file));
    in.skipNBytes(chunk.getStartingPos());
    this.next = Util.readPageHeader(in);
  }

  @Override
  public DictionaryPage readDictionaryPage() {
    if (next.getType() != PageType.DICTIONARY_PAGE) {
      return null;
    }
    try {
      int values = next.getDictionary_page_header().getNum_values();
      Encoding encoding = encoding(next.getDictionary_page_header().getEncoding());
      BytesInput bytes = bytes();
      next = Util.readPageHeader(in);
      return new DictionaryPage(bytes, values, encoding);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long getTotalValueCount() {
    return chunk.getValueCount();
  }

  @Override
  public DataPage readPage() {
    if (valuesRead >= chunk.getValueCount()) {
      return null;
    }
    try {
      PageHeader header = next == null ? Util.readPageHeader(in) : next;
      next = header;
      if (header.getType() != PageType.DATA_PAGE) {
        throw new IllegalArgumentException("not a page of version 1: " + header.getType());
      }
      DataPageHeader data = header.getData_page_header();
      valuesRead += data.getNum_values();
      BytesInput bytes = bytes();
      next = null;
      return new DataPageV1(
          bytes,
          data.getNum_values(),
          header.getUncompressed_page_size(),
          null,
          encoding(data.getRepetition_level_encoding()),
          encoding(data.getDefinition_level_encoding()),
          encoding(data.getEncoding()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the page behind the header holds. */
  private BytesInput bytes() throws IOException {
    byte[] packed = in.readNBytes(next.getCompressed_page_size());
    return BytesInput.from(Zstd.decompress(packed, next.getUncompressed_page_size()));
  }

  private static Encoding encoding(org.apache.parquet.format.Encoding encoding) {
    return Encoding.valueOf(encoding.name());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
