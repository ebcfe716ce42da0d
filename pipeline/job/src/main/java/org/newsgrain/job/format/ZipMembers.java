package org.newsgrain.job.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.newsgrain.text.document.Rejection.Reason;

/** The files of a zip archive, as its directory lists them. */
final class ZipMembers implements Members {

  /**
   * What names are in where they are not UTF-8: zip's first charset has a character for any byte.
   */
  private static final Charset OLD = Charset.forName("IBM437");

  private final ZipFile zip;
  private final List<ZipArchiveEntry> entries;
  private int index;
  private long end;

  /**
   * @param start how many files to pass over
   * @param offset where the last of them ends
   */
  ZipMembers(Content content, long start, long offset) throws IOException, RejectedException {
    SeekableByteChannel channel = content.channel();
    try {
      zip = ZipFile.builder().setSeekableByteChannel(channel).get();
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
    entries = Collections.list(zip.getEntries());
    entries.removeIf(entry -> entry.isDirectory() || Members.isHidden(name(entry)));
    MemberNames names = new MemberNames();
    for (ZipArchiveEntry entry : entries) {
      names.add(name(entry));
    }
    index = Math.toIntExact(start) - 1;
    end = offset;
  }

  @Override
  public boolean next() {
    index++;
    if (index >= entries.size()) {
      return false;
    }
    end += Math.max(0, entry().getSize());
    return true;
  }

  private ZipArchiveEntry entry() {
    return entries.get(index);
  }

  @Override
  public String name() {
    return name(entry());
  }

  private static String name(ZipArchiveEntry entry) {
    return ArchivePath.of(entry.getRawName(), OLD);
  }

  @Override
  public long end() {
    return end;
  }

  @Override
  public InputStream open() throws IOException, RejectedException {
    ZipArchiveEntry entry = entry();
    if (entry.isUnixSymlink() || entry.getGeneralPurposeBit().usesEncryption()) {
      throw new RejectedException(
          Reason.UNSUPPORTED, entry.isUnixSymlink() ? "a link in an archive" : "encrypted");
    }
    if (!zip.canReadEntryData(entry)) {
      throw new RejectedException(
          Reason.UNSUPPORTED, "packed in zip's method " + entry.getMethod());
    }
    return new Verified(bytes(entry), entry);
  }

  /** What is packed with xz may ask for gigabytes of memory, which the library would give it. */
  private InputStream bytes(ZipArchiveEntry entry) throws IOException {
    return entry.getMethod() == ZipMethod.XZ.getCode()
        ? Packing.XZ.unpack(zip.getRawInputStream(entry))
        : zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** A file's bytes, which have to be as many as the directory says, with the sum that it says. */
  private static final class Verified extends FilterInputStream {
    private final ZipArchiveEntry entry;
    private long count;

    Verified(InputStream in, ZipArchiveEntry entry) {
      super(new CheckedInputStream(in, new CRC32()));
      this.entry = entry;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      verify(b < 0 ? -1 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      verify(read);
      return read;
    }

    private void verify(int read) throws IOException {
      count += Math.max(0, read);
      if (count > entry.getSize()) {
        throw new IOException("longer than the archive says");
      }
      long sum = ((CheckedInputStream) in).getChecksum().getValue();
      if (read < 0 && (count < entry.getSize() || sum != entry.getCrc())) {
        throw new IOException("not the bytes that the archive says");
      }
    }
  }
}
