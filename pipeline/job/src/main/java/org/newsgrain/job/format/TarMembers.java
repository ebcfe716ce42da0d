package org.newsgrain.job.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.newsgrain.text.document.Rejection.Reason;

/** The files of a tar archive, which can only be read from its start. */
final class TarMembers implements Members {

  /** Tar comes in these; with larger blocks, what stands behind the end would go unseen. */
  private static final int RECORD = 512;

  /**
   * What names are read in at first, as it loses no byte. Most are UTF-8; the extended headers of
   * POSIX, which always are, come decoded.
   */
  private static final Charset NAMES = StandardCharsets.ISO_8859_1;

  private final InputStream bytes;
  private final TarArchiveInputStream tar;
  private final MemberNames names = new MemberNames();
  private TarArchiveEntry entry;
  private long end;

  TarMembers(Content content) throws IOException {
    bytes = content.open(0);
    tar = new TarArchiveInputStream(bytes, RECORD, RECORD, NAMES.name());
  }

  @Override
  public boolean next() throws IOException, RejectedException {
    do {
      entry = tar.getNextEntry();
      if (entry == null) {
        requireNothingBehind();
        return false;
      }
    } while (entry.isDirectory() || Members.isHidden(name()));
    names.add(name());
    end += entry.getSize();
    return true;
  }

  /** Behind the last file are zeros, and nothing else. */
  private void requireNothingBehind() throws IOException {
    byte[] buffer = new byte[1 << 13];
    for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
      for (int i = 0; i < count; i++) {
        if (buffer[i] != 0) {
          throw new IOException("something stands behind the end of the tar archive");
        }
      }
    }
  }

  @Override
  public String name() {
    String name = entry.getName();
    return NAMES.newEncoder().canEncode(name)
        ? ArchivePath.of(name.getBytes(NAMES), NAMES)
        : ArchivePath.of(name);
  }

  @Override
  public long end() {
    return end;
  }

  @Override
  public InputStream open() throws RejectedException {
    boolean file = entry.isFile() && !(entry.isLink() || entry.isSymbolicLink() || isDevice());
    if (!file || entry.isSparse()) {
      throw new RejectedException(
          Reason.UNSUPPORTED, "a link or file with holes in an archive, or no file at all");
    }
    return CloseShieldInputStream.wrap(tar);
  }

  private boolean isDevice() {
    return entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice();
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }
}
