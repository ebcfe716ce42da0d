package org.newsgrain.job.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The ways to pack one file. All of them may hold several packed streams, one after the other. */
enum Packing {
  GZIP("gz", "\u001F\u008B") {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return GzipCompressorInputStream.builder()
          .setInputStream(in)
          .setDecompressConcatenated(true)
          .get();
    }
  },

  ZSTD("zst", "(\u00B5/\u00FD") {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return new ZstdFrames(in);
    }

    /** Parallel packers begin with a frame that is to be skipped (RFC 8878, section 3.1.2). */
    @Override
    boolean begins(Head head) {
      return super.begins(head) || head.startsWithSkippableFrame();
    }
  },

  BZIP2("bz2", "BZh") {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return new BZip2CompressorInputStream(in, true);
    }
  },

  XZ("xz", "\u00FD7zXZ\0") {
    @Override
    InputStream unpack(InputStream in) throws IOException {
      return XZCompressorInputStream.builder()
          .setInputStream(in)
          .setDecompressConcatenated(true)
          .setMemoryLimitKiB(XZ_MEMORY_KIB)
          .get();
    }
  };

  /** The strongest usual setting of xz has a dictionary of 64 MiB, and needs a little more. */
  private static final int XZ_MEMORY_KIB = 80 << 10;

  private final String ending;
  private final String magic;

  Packing(String ending, String magic) {
    this.ending = ending;
    this.magic = magic;
  }

  /** The packing of a file that begins with {@code head}. */
  static Optional<Packing> of(Head head) {
    return Arrays.stream(values()).filter(packing -> packing.begins(head)).findFirst();
  }

  /** Whether a file of this packing begins so. */
  boolean begins(Head head) {
    return head.startsWith(magic);
  }

  /** What a file of this packing is called, without the dot. */
  String ending() {
    return ending;
  }

  /**
   * What is packed in {@code in}.
   *
   * @throws IOException if it is not packed like this; reading may find the same
   */
  abstract InputStream unpack(InputStream in) throws IOException;
}
