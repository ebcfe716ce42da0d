package org.newsgrain.text.template;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.newsgrain.text.document.Utf8Order;

/**
 * The sources of two or more documents, in the order of their names: how many documents each has,
 * and where its lines stand. Immutable.
 */
final class SourceTable {

  static final SourceTable NONE = new SourceTable(new String[0], new int[0], new int[1]);

  private final String[] names;
  private final int[] documents;

  /** Where the lines of each source start, and the end of the last. */
  private final int[] starts;

  private SourceTable(String[] names, int[] documents, int[] starts) {
    this.names = names;
    this.documents = documents;
    this.starts = starts;
  }

  /** The order of sources by number: the numbers of those of two or more documents. */
  static int[] ranked(List<String> names, int[] documents) {
    return IntStream.range(0, names.size())
        .filter(source -> documents[source] > 1)
        .boxed()
        .sorted(Comparator.comparing(names::get, Utf8Order.COMPARATOR))
        .mapToInt(source -> source)
        .toArray();
  }

  /**
   * The sources numbered {@code ranked}.
   *
   * @param names the name of each source by number
   * @param documents how many documents each has
   * @param starts where the lines of each begin
   * @param lines how many lines there are in all
   */
  static SourceTable of(
      int[] ranked, List<String> names, int[] documents, int[] starts, int lines) {
    int[] rankedStarts = new int[ranked.length + 1];
    for (int i = 0; i < ranked.length; i++) {
      rankedStarts[i] = starts[ranked[i]];
    }
    rankedStarts[ranked.length] = lines;
    return new SourceTable(
        Arrays.stream(ranked).mapToObj(names::get).toArray(String[]::new),
        Arrays.stream(ranked).map(source -> documents[source]).toArray(),
        rankedStarts);
  }

  List<String> names() {
    return List.of(names);
  }

  /** The place of a source, or a number below 0 if it has one document or none. */
  int find(String name) {
    return Arrays.binarySearch(names, name, Utf8Order.COMPARATOR);
  }

  int documents(int place) {
    return documents[place];
  }

  int start(int place) {
    return starts[place];
  }

  int end(int place) {
    return starts[place + 1];
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(names.length);
    for (int i = 0; i < names.length; i++) {
      byte[] name = names[i].getBytes(StandardCharsets.UTF_8);
      out.writeInt(name.length);
      out.write(name);
      out.writeInt(documents[i]);
      out.writeInt(starts[i + 1]);
    }
  }

  static SourceTable read(DataInput in) throws IOException {
    String[] names = new String[in.readInt()];
    int[] documents = new int[names.length];
    int[] starts = new int[names.length + 1];
    for (int i = 0; i < names.length; i++) {
      byte[] name = new byte[in.readInt()];
      in.readFully(name);
      names[i] = new String(name, StandardCharsets.UTF_8);
      documents[i] = in.readInt();
      starts[i + 1] = in.readInt();
    }
    return new SourceTable(names, documents, starts);
  }
}
