package org.newsgrain.job.format;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.newsgrain.text.count.RunReader;
import org.newsgrain.text.count.RunWriter;

/**
 * How a file has to be read.
 *
 * @param packings what it is packed in, the outermost first
 * @param wide the charset that its records have to be taken out of first, or empty
 * @param kind what is inside
 */
record Format(List<Packing> packings, String wide, Kind kind) implements Serializable {

  /** Text, and nothing around it: what most files are. */
  static final Format PLAIN_TEXT = new Format(List.of(), "", Kind.TEXT);

  /**
   * The format of {@code content}: by its first bytes where they tell, else by its name.
   *
   * @throws RejectedException if it is of a format that is not read
   * @throws IOException if it can't be read, or contradicts itself
   */
  static Format of(String name, Content content, Limits limits, Budget budget)
      throws IOException, RejectedException {
    List<Packing> packings = new ArrayList<>();
    FileName inside = new FileName(name);
    Content unpacked = content;
    Head head = Head.of(unpacked);
    for (var packing = Packing.of(head); packing.isPresent(); packing = Packing.of(head)) {
      packings.add(packing.get());
      if (packings.size() > Budget.MOST_LEVELS) {
        throw new BombException("packed more than " + Budget.MOST_LEVELS + " times");
      }
      inside = inside.without(packing.get().ending());
      unpacked = new Unpacked(unpacked, packing.get(), budget);
      head = Head.of(unpacked);
    }
    Kind kind = new Sniffer(inside, head).kind(unpacked, limits);
    String wide = kind.isLines() ? head.wideCharset() : "";
    return new Format(List.copyOf(packings), wide, kind);
  }

  /** What is left of {@code content} when all that is around the records is off. */
  Content open(Content content, Budget budget) {
    Content unpacked = content;
    for (Packing packing : packings) {
      unpacked = new Unpacked(unpacked, packing, budget);
    }
    return wide.isEmpty() ? unpacked : new WideText(unpacked, Charset.forName(wide));
  }

  void write(RunWriter out) throws IOException {
    out.number(packings.size());
    for (Packing packing : packings) {
      out.repeated(packing.name());
    }
    out.repeated(wide);
    out.repeated(kind.name());
  }

  static Format read(RunReader in) throws IOException {
    List<Packing> packings = new ArrayList<>();
    for (int left = in.size(); left > 0; left--) {
      packings.add(Packing.valueOf(in.repeated()));
    }
    return new Format(List.copyOf(packings), in.repeated(), Kind.valueOf(in.repeated()));
  }

  /** Whether the bytes lie on disk as the reader of the records wants them. */
  boolean isBare() {
    return packings.isEmpty() && wide.isEmpty();
  }

  /** Whether this is a crawler's archive whose records are packed one by one. */
  boolean isPackedWarc() {
    return kind == Kind.WARC && packings.equals(List.of(Packing.GZIP));
  }
}
