package org.newsgrain.job.format;

import java.io.IOException;
import java.io.InputStream;

/** What is packed in another content. */
final class Unpacked implements Content {

  private final Content packed;
  private final Packing packing;
  private final Budget budget;

  Unpacked(Content packed, Packing packing, Budget budget) {
    this.packed = packed;
    this.packing = packing;
    this.budget = budget;
  }

  @Override
  public InputStream open(long offset) throws IOException {
    InputStream in = packed.open(0);
    try {
      InputStream bytes = budget.watch(packing.unpack(in));
      bytes.skipNBytes(offset);
      return bytes;
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }
}
