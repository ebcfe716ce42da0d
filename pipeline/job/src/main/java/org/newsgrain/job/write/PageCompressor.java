package org.newsgrain.job.write;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.io.Closeable;
import java.util.Arrays;
import org.apache.parquet.bytes.BytesInput;

/** Zstandard for Parquet's pages, with tables that are set up once for all pages of a file. */
final class PageCompressor implements Closeable {

  private static final int LEVEL = 3;

  private final ZstdCompressCtx zstd = new ZstdCompressCtx().setLevel(LEVEL);
  private byte[] packed = new byte[1 << 16];

  /** The first {@code length} of {@code bytes}, compressed. */
  BytesInput compress(byte[] bytes, int length) {
    int most = Math.toIntExact(Zstd.compressBound(length));
    if (packed.length < most) {
      packed = new byte[most];
    }
    int size = zstd.compressByteArray(packed, 0, packed.length, bytes, 0, length);
    return BytesInput.from(Arrays.copyOf(packed, size));
  }

  @Override
  public void close() {
    zstd.close();
  }
}
