package org.newsgrain.job.read;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;

/** Packed files and archives, and ways to damage them. */
final class Packed {

  private Packed() {}

  /** {@code bytes} in the packing of that ending. */
  static byte[] in(String packing, byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = packer(packing, packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static OutputStream packer(String packing, OutputStream out) throws IOException {
    return switch (packing) {
      case "gz" -> new GZIPOutputStream(out);
      case "zst" -> new ZstdOutputStream(out).setChecksum(true);
      case "bz2" -> new BZip2CompressorOutputStream(out);
      case "xz" -> new XZCompressorOutputStream(out);
      default -> throw new IllegalArgumentException(packing.toLowerCase(Locale.ROOT));
    };
  }

  /** A zip file of those files, in their order. */
  static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        add(zip, new ZipArchiveEntry(file.getKey()), file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** A tar file of those files, in their order. */
  static byte[] tar(Map<String, byte[]> files) throws IOException {
    return tar(files, "UTF-8");
  }

  /** The same with names in that charset. */
  static byte[] tar(Map<String, byte[]> files, String charset) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, charset)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
        entry.setSize(file.getValue().length);
        add(tar, entry, file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static <E extends ArchiveEntry> void add(
      ArchiveOutputStream<E> archive, E entry, byte[] bytes) throws IOException {
    archive.putArchiveEntry(entry);
    archive.write(bytes);
    archive.closeArchiveEntry();
  }

  /** The first {@code share} of {@code bytes}. */
  static byte[] cut(byte[] bytes, double share) {
    return Arrays.copyOf(bytes, (int) (bytes.length * share));
  }

  /** {@code bytes} with one bit in the middle turned over. */
  static byte[] flipped(byte[] bytes) {
    byte[] flipped = bytes.clone();
    flipped[bytes.length / 2] ^= 0x10;
    return flipped;
  }

  /** Both, one behind the other. */
  static byte[] joined(byte[] a, byte[] b) {
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  /** {@code bytes} and more behind them. */
  static byte[] withGarbage(byte[] bytes) {
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 20);
    Arrays.fill(longer, bytes.length, longer.length, (byte) 'x');
    return longer;
  }
}
