package org.newsgrain.job.format;

import java.util.TreeSet;
import org.newsgrain.text.document.Rejection.Reason;

/**
 * The names of the files in one archive, as they come. They have to be names that files in one
 * folder could have: a record is told by its path, and no two may have the same.
 */
final class MemberNames {

  /** With the least character between folders, so that a folder's files come right behind it. */
  private final TreeSet<String> names = new TreeSet<>();

  /**
   * Takes note of a file's name.
   *
   * @throws RejectedException if it is empty or another file's, or if one of two files would be the
   *     folder of the other
   */
  void add(String name) throws RejectedException {
    if (name.isEmpty()) {
      throw corrupt("a file in it has no name");
    }
    String key = name.replace('/', '\0');
    if (!names.add(key)) {
      throw corrupt("two files in it are named " + name);
    }
    if (isWithin(key, names.lower(key)) || isWithin(names.higher(key), key)) {
      throw corrupt("a file and a folder in it have one name, at " + name);
    }
  }

  private static boolean isWithin(String file, String folder) {
    return file != null && folder != null && file.startsWith(folder + '\0');
  }

  private static RejectedException corrupt(String detail) {
    return new RejectedException(Reason.CORRUPT, RecordText.detail(detail));
  }
}
