package org.newsgrain.job.state;

import com.carrotsearch.hppc.LongArrayList;
import com.carrotsearch.hppc.LongHashSet;
import java.io.Serializable;
import org.newsgrain.job.read.InputFile;

/** A file that an earlier run counted and that is still as it was. */
public final class KeptFile implements Serializable {

  private static final long serialVersionUID = 1L;

  private final InputFile file;
  private final long[] documents;

  KeptFile(InputFile file, LongArrayList documents) {
    this.file = file;
    this.documents = documents.toArray();
  }

  /** The file. */
  public InputFile file() {
    return file;
  }

  /** Whether one of its documents is among {@code some}, by the first 64 bits of their names. */
  public boolean hasAnyOf(LongHashSet some) {
    for (long document : documents) {
      if (some.contains(document)) {
        return true;
      }
    }
    return false;
  }
}
