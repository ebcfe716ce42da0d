package org.newsgrain.job.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.input.ReaderInputStream;

/**
 * A content in UTF-16 or UTF-32, given as UTF-8: records are told apart by their bytes, which takes
 * a charset that leaves ASCII as it is.
 */
final class WideText implements Content {

  private final Content wide;
  private final Charset charset;

  WideText(Content wide, Charset charset) {
    this.wide = wide;
    this.charset = charset;
  }

  @Override
  public InputStream open(long offset) throws IOException {
    Reader characters = new InputStreamReader(wide.open(0), charset);
    InputStream bytes =
        ReaderInputStream.builder().setReader(characters).setCharset(StandardCharsets.UTF_8).get();
    bytes.skipNBytes(offset);
    return bytes;
  }
}
