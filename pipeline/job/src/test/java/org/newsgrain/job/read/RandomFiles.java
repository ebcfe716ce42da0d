package org.newsgrain.job.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Files in all formats that are read, and what time and malice make of them; a seed tells which.
 */
final class RandomFiles {

  /** Records of more than this many bytes are made to be too large. */
  static final int LARGE = 3_000;

  private static final List<String> CHARSETS =
      List.of("UTF-8", "UTF-8", "UTF-8", "windows-1252", "UTF-16");
  private static final List<String> ENDINGS =
      List.of("txt", "jsonl", "csv", "tsv", "html", "warc", "wet.gz", "gz", "zst", "bz2", "zip");
  private static final List<String> WORDS =
      List.of(
          "hamnen",
          "öppnar",
          "igen",
          "på",
          "måndag",
          "the",
          "harbour",
          "opens",
          "after",
          "a",
          "storm",
          "and",
          "the",
          "mayor",
          "of",
          "Åmål",
          "says",
          "it",
          "is",
          "late",
          "\"quoted\"");

  private final Random random;

  RandomFiles(long seed) {
    this.random = new Random(seed);
  }

  /** Files with nothing wrong, by their paths. */
  Map<String, byte[]> good(int count) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      Made made = made(0);
      files.put("source" + random.nextInt(3) + "/good" + i + "." + made.ending, made.bytes);
    }
    return files;
  }

  /** Files with something wrong, or nothing that anybody would read, by their paths. */
  Map<String, byte[]> odd(int count) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      Made made = random.nextInt(3) == 0 ? nonsense() : damaged(made(0));
      String hidden = random.nextInt(12) == 0 ? "." : "";
      files.put(
          "source" + random.nextInt(3) + "/" + hidden + "odd" + i + "." + made.ending, made.bytes);
    }
    return files;
  }

  /** A file in the making, and how its name ends. */
  private static final class Made {
    private final String ending;
    private final byte[] bytes;

    Made(String ending, byte[] bytes) {
      this.ending = ending;
      this.bytes = bytes;
    }
  }

  private Made made(int level) throws IOException {
    return switch (random.nextInt(level > 2 ? 7 : 12)) {
      case 0 -> new Made("jsonl", utf8(records("{\"text\": \"%s\", \"id\": 1}\n")));
      case 1 -> new Made("csv", utf8("title,text\n" + records("a,'%s'\n").replace('\'', '"')));
      case 2 -> new Made("tsv", utf8("text\turl\n" + records("%s\thttps://www.a.example/\n")));
      case 3 -> new Made("html", utf8("<html><body><p>" + text() + "<p>" + text()));
      case 4 -> new Made("warc", warc(false));
      case 5 -> new Made("warc.gz", warc(true));
      case 6, 7 -> new Made("txt", text().getBytes(Charset.forName(any(CHARSETS))));
      case 8 -> new Made("zip", Packed.zip(members(level)));
      case 9 -> new Made("tar", Packed.tar(members(level)));
      default -> packed(made(level + 1));
    };
  }

  private Made packed(Made made) throws IOException {
    String packing = any(random.nextInt(9) > 0 ? List.of("gz", "zst") : List.of("bz2", "xz"));
    return new Made(made.ending + "." + packing, Packed.in(packing, made.bytes));
  }

  private Map<String, byte[]> members(int level) throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      Made made = made(level + 1);
      members.put((i % 2 == 0 ? "a/" : "") + i + "." + made.ending, made.bytes);
    }
    return members;
  }

  /** WARC records of plain text, and one of another kind; each packed alone, or none. */
  private byte[] warc(boolean packed) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (int i = random.nextInt(3); i >= -1; i--) {
      byte[] block = utf8(text());
      String head =
          "WARC/1.0\r\nWARC-Type: %s\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n"
              .formatted(i < 0 ? "warcinfo" : "conversion", block.length);
      byte[] record = Packed.joined(Packed.joined(utf8(head), block), utf8("\r\n\r\n"));
      file.writeBytes(packed ? Packed.in("gz", record) : record);
    }
    return file.toByteArray();
  }

  private Made damaged(Made made) {
    byte[] bytes = made.bytes;
    return switch (random.nextInt(6)) {
      case 0 -> new Made(made.ending, Packed.cut(bytes, random.nextDouble()));
      case 1 -> new Made(made.ending, flipped(bytes, 1));
      case 2 -> new Made(made.ending, flipped(bytes, 20));
      case 3 -> new Made(made.ending, Packed.withGarbage(bytes));
      case 4 -> new Made(made.ending, Packed.joined(bytes, bytes));
      default -> new Made(any(ENDINGS), bytes);
    };
  }

  private Made nonsense() throws IOException {
    byte[] noise = new byte[random.nextInt(400)];
    random.nextBytes(noise);
    String ending = any(ENDINGS);
    return switch (random.nextInt(8)) {
      case 0 -> new Made(ending, new byte[0]);
      case 1 -> new Made(ending, utf8(" \r\n\t\n".repeat(1 + random.nextInt(5))));
      case 2 -> new Made(ending, noise);
      case 3 -> packed(new Made(ending, noise));
      case 4 ->
          new Made(
              "jsonl", utf8("{\"text\": 1}\n[]\n{\"text\": \"" + text() + "\n\n{\"text\": \"a\"}"));
      case 5 -> new Made("csv", utf8("text,b\n1,2,3\n\"" + text() + "\n" + text()));
      case 6 -> new Made("txt", utf8("much too long ".repeat(LARGE / 10)));
      default -> new Made("zip", Packed.zip(Map.of("empty.txt", new byte[0])));
    };
  }

  private byte[] flipped(byte[] bytes, int times) {
    byte[] flipped = bytes.clone();
    for (int i = 0; i < times && bytes.length > 0; i++) {
      flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private String records(String form) {
    return random
        .ints(1 + random.nextInt(4), 0, 20)
        .mapToObj(i -> form.formatted(text().replace("\"", "").repeat(i == 0 ? LARGE / 12 : 1)))
        .collect(Collectors.joining());
  }

  private String text() {
    return random
        .ints(3 + random.nextInt(40), 0, WORDS.size())
        .mapToObj(WORDS::get)
        .collect(Collectors.joining(" "));
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
