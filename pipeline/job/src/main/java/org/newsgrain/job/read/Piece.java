package org.newsgrain.job.read;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is read in one go: most often a whole file.
 *
 * @param file the file
 * @param part which of its parts, from 0
 */
public record Piece(InputFile file, int part) implements Serializable {

  /** All pieces of {@code file}, in its order. */
  public static List<Piece> of(InputFile file) {
    return IntStream.range(0, file.layout().parts()).mapToObj(i -> new Piece(file, i)).toList();
  }

  /** About how many bytes of the file it has; those of all pieces sum to the file's size. */
  public long bytes() {
    long each = file.size() / file.layout().parts();
    boolean last = part + 1 == file.layout().parts();
    return last ? file.size() - each * part : each;
  }
}
