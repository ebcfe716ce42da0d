package org.newsgrain.job.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcWriter;
import org.newsgrain.text.document.Sha256;

class WarcRecordsTest {

  private static final long MANY = 1_000_000;

  private static final String HTML = "Content-Type: text/html; charset=utf-8\n";

  private static final byte[] PAGE =
      WarcBytes.text(
          "<html lang=sv><title>Titel</title><link rel=canonical href='https://b.se/other'>"
              + "<meta name=date content=2024-01-02><p>På måndag</p>");

  @Test
  void aResponseBecomesAnArticle() throws Exception {
    byte[] block = WarcBytes.http("HTTP/1.1 200 OK", HTML, PAGE);
    byte[] record = WarcBytes.response("<https://b.se/1>", HTML, PAGE);
    Article expected =
        new Article(
            "På måndag\n",
            "UTF-8",
            "Titel",
            "",
            "https://b.se/1",
            "2024-01-02",
            "sv",
            Sha256.hex(block));
    assertThat(article(record)).isEqualTo(expected);
    assertThat(article(WarcBytes.gzip(record))).isEqualTo(expected);
  }

  @Test
  void extractedTextBecomesAnArticleWithoutTheDayOfTheCrawl() throws Exception {
    byte[] block = WarcBytes.text("Titel\r\nPå måndag\n");
    String fields =
        """
        WARC-Target-URI: https://b.se/1
        WARC-Date: 2024-03-01T00:00:00Z
        Content-Type: text/plain
        WARC-Identified-Content-Language: swe
        """;
    assertThat(article(WarcBytes.record("conversion", fields, block)))
        .isEqualTo(
            new Article(
                "Titel\nPå måndag\n",
                "UTF-8",
                "",
                "",
                "https://b.se/1",
                "",
                "",
                Sha256.hex(block)));
  }

  @Test
  void theDeclaredCharsetIsUsed() throws Exception {
    byte[] text = "Да, в Минске".getBytes(Charset.forName("windows-1251"));
    String type = "Content-Type: text/plain; format=flowed; Charset=\"windows-1251\"\n";
    assertThat(article(WarcBytes.record("resource", type, text)).text()).isEqualTo("Да, в Минске");
    assertThat(article(WarcBytes.response("u", type, text)).text()).isEqualTo("Да, в Минске");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "warcinfo|            | |UNSUPPORTED: a warcinfo record holds no article",
        "request |Content-Type: application/http| |UNSUPPORTED: a request record holds no article",
        "metadata|            | |UNSUPPORTED: a metadata record holds no article",
        "revisit |            | |UNSUPPORTED: a revisit record holds no article",
        "continuation|        | |UNSUPPORTED: a continuation record holds no article",
        "resource|Content-Type: image/png|x|UNSUPPORTED: image/png",
        "resource|            |x|UNSUPPORTED: no content type",
        "resource|Content-Type: text/plain| |EMPTY: nothing but white space",
        "resource|Content-Type: text/html|<p>|EMPTY: nothing but white space",
        "resource|Content-Type: text/html|<p>a|a/",
        "resource|Content-Type: application/xhtml+xml|<p>a|a/",
        "response|Content-Type: text/dns|x|UNSUPPORTED: text/dns",
        "response|Content-Type: application/http|x|BAD_RECORD: no HTTP response: breaks off within"
            + " the head of a record",
        "response|Content-Type: application/http|x~~|BAD_RECORD: no HTTP response: it begins with"
            + " \"x\"",
        "response|Content-Type: application/http|HTTP/1.1 404 Not Found~Content-Type:"
            + " text/html~~x|UNSUPPORTED: HTTP status 404",
        "response|Content-Type: application/http|HTTP/1.1 301~~|UNSUPPORTED: HTTP status 301",
        "response|Content-Type: application/http|HTTP/1.1 200 OK~Content-Type:"
            + " image/png~~x|UNSUPPORTED: image/png",
        "response|Content-Type: application/http|HTTP/1.1 200 OK~~x|UNSUPPORTED: no content type",
        "response|Content-Type: application/http|HTTP/2 200~content-type: Text/HTML~~x|x/",
        "response|Content-Type: application/http|HTTP/1.1 200 OK~Content-Type:~ text/plain~~x|x",
        "conversion|WARC-Truncated: length~Content-Type: text/plain|x|BAD_RECORD: cut off by the"
            + " crawler",
        "conversion|WARC-Segment-Number: 1~Content-Type: text/plain|x|UNSUPPORTED: one of several"
            + " segments of a record",
        "a\u0001b|            | |UNSUPPORTED: a ab record holds no article"
      })
  void everyKindOfRecordHasItsOutcome(String type, String fields, String block, String outcome)
      throws Exception {
    String head = fields == null ? "" : fields.replace("~", "\n") + "\n";
    byte[] bytes = WarcBytes.text(block == null ? "" : block.replace("~", "\r\n"));
    assertThat(outcomes(WarcBytes.record(type, head, bytes))).containsExactly(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip|På måndag/",
        "x-gzip|På måndag/",
        "deflate|På måndag/",
        "raw deflate|På måndag/",
        "gzip, identity|På måndag/",
        "deflate, gzip|På måndag/",
        "unpacked gzip|På måndag/",
        "chunked|På måndag/",
        "unpacked chunked|På måndag/",
        "broken chunked|BAD_RECORD: the payload breaks off between its chunks",
        "broken gzip|BAD_RECORD: the payload's gzip is damaged: Unexpected end of ZLIB input"
            + " stream",
        "broken deflate|BAD_RECORD: the payload's deflate is damaged: Unexpected end of ZLIB input"
            + " stream",
        "br|UNSUPPORTED: content encoding br",
        "bomb gzip|TOO_LARGE: a payload of more than the 1000000 bytes that are read"
      })
  void payloadsAreUnpacked(String encoding, String outcome) throws Exception {
    String fields = "Content-Encoding: " + encoding.replaceAll("^(raw|unpacked|broken|bomb) ", "");
    fields = encoding.endsWith("chunked") ? "Transfer-Encoding: chunked" : fields;
    byte[] record = WarcBytes.response("u", HTML + fields + "\n", packed(encoding));
    assertThat(outcomes(record)).containsExactly(outcome);
  }

  @Test
  void aRecordThatIsTooLongIsPassedOver() throws Exception {
    byte[] archive = WarcBytes.join(text("a"), text("b".repeat(2_000)), text("c"));
    for (byte[] bytes : List.of(archive, WarcBytes.gzip(archive))) {
      assertThat(Reading.outcomes(new WarcRecords(new MemoryContent(bytes), 0, 1_000)))
          .containsExactly("a", "TOO_LARGE: a record of 2000 bytes; at most 1000 are read", "c");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "GET / HTTP/1.1\r\n\r\n",
        "WARC/1.0\r\nWARC-Type: resource\r\n",
        "WARC/1.0\r\nWARC-Type: resource\r\n\r\n",
        "WARC/1.0\r\nContent-Length: -5\r\n\r\n",
        "WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n",
        "WARC/1.0\r\nContent-Length: 999999999999\r\n\r\nx",
        "WARC/1.0\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
        "WARC/1.0\r\nContent-Length: 0\r\n\r\n\r\n\r\nx"
      })
  void anArchiveThatContradictsItselfIsCorrupt(String archive) {
    byte[] bytes = WarcBytes.text(archive);
    assertThatThrownBy(() -> outcomes(bytes)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> outcomes(WarcBytes.gzip(bytes))).isInstanceOf(IOException.class);
  }

  @Test
  void aHeadWithoutAnEndIsCorrupt() {
    for (String filler : List.of("x", "x: y\r\n", " \r\n", "x\r\n")) {
      byte[] bytes =
          WarcBytes.text("WARC/1.0\r\nx: y\r\n" + filler.repeat(3_000_000 / filler.length()));
      assertThatThrownBy(() -> outcomes(bytes))
          .isInstanceOf(IOException.class)
          .hasMessage("the head of a record has more than 1048576 bytes");
    }
  }

  @Test
  void aPackedArchiveThatBreaksOffOrIsDamagedIsCorruptOrUnharmed() throws Exception {
    byte[] member = WarcBytes.gzip(text("text that is packed, packed and packed"));
    byte[] archive = WarcBytes.join(member, member);
    List<String> whole = outcomes(archive);
    for (int length = 1; length < archive.length; length++) {
      if (length != member.length) {
        byte[] cut = Arrays.copyOf(archive, length);
        assertThatThrownBy(() -> outcomes(cut)).isInstanceOf(IOException.class);
      }
    }
    for (int bit = 0; bit < archive.length * 8; bit++) {
      byte[] flipped = archive.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      try {
        assertThat(outcomes(flipped)).isEqualTo(whole);
      } catch (IOException e) {
        assertThat(e).hasMessageNotContaining("null");
      }
    }
  }

  @Test
  void aReaderMayBeginWhereAnyRecordEnds() throws Exception {
    Random random = new Random(5);
    for (int round = 0; round < 100; round++) {
      List<byte[]> records = new ArrayList<>();
      List<byte[]> members = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(6); i++) {
        byte[] record = text("t".repeat(1 + random.nextInt(50)));
        records.add(record);
        members.add(WarcBytes.gzip(record));
        if (random.nextInt(4) == 0) {
          members.add(WarcBytes.gzip(new byte[0]));
        }
      }
      check(WarcBytes.join(records.toArray(byte[][]::new)));
      check(WarcBytes.join(members.toArray(byte[][]::new)));
    }
  }

  @Test
  void recordsWithinOneMemberEndWhereNoReaderMayBegin() throws Exception {
    byte[] first = WarcBytes.gzip(WarcBytes.join(text("a"), text("b")));
    byte[] second = WarcBytes.gzip(text("c"));
    MemoryContent content = new MemoryContent(WarcBytes.join(first, second));
    List<String> ends = new ArrayList<>();
    try (WarcRecords records = new WarcRecords(content, 0, MANY)) {
      while (records.next()) {
        ends.add(records.end() + " " + records.mayBeginAtEnd());
      }
    }
    assertThat(ends)
        .containsExactly(
            "0 false", first.length + " true", (first.length + second.length) + " true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NONE", "GZIP"})
  void whatJwarcWritesIsRead(WarcCompression compression) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
      for (String text : List.of("a", "på", "c\n\n")) {
        writer.write(
            new WarcConversion.Builder()
                .setHeader("WARC-Target-URI", "https://b.se/" + text.length())
                .body(MediaType.PLAIN_TEXT, WarcBytes.text(text))
                .build());
      }
    }
    assertThat(outcomes(bytes.toByteArray())).containsExactly("a", "på", "c//");
    check(bytes.toByteArray());
  }

  @Test
  void lineBreaksBetweenRecordsMayBeMissingOrTooMany() throws Exception {
    String record =
        "WARC/1.1\nWARC-Type: resource\nContent-Type: text/plain\nContent-Length: 1\n\n";
    byte[] bytes = WarcBytes.text(record + "a" + record + "b\n\n\r\n\n" + record + "c");
    assertThat(outcomes(bytes)).containsExactly("a", "b", "c");
    check(bytes);
  }

  private static byte[] packed(String encoding) throws IOException {
    byte[] gzip = WarcBytes.gzip(PAGE);
    return switch (encoding) {
      case "gzip", "x-gzip", "gzip, identity" -> gzip;
      case "broken gzip" -> Arrays.copyOf(gzip, gzip.length - 20);
      case "bomb gzip" -> WarcBytes.gzip(new byte[1_000_001]);
      case "deflate" -> deflate(PAGE, false);
      case "raw deflate" -> deflate(PAGE, true);
      case "broken deflate" -> Arrays.copyOf(deflate(PAGE, false), 30);
      case "deflate, gzip" -> WarcBytes.gzip(deflate(PAGE, false));
      case "chunked" -> chunked("0\r\n\r\n");
      case "broken chunked" -> chunked("");
      default -> PAGE;
    };
  }

  private static byte[] chunked(String last) {
    byte[] head = Arrays.copyOf(PAGE, 20);
    byte[] rest = Arrays.copyOfRange(PAGE, 20, PAGE.length);
    String size = Integer.toHexString(rest.length).toUpperCase(Locale.ROOT);
    return WarcBytes.join(
        WarcBytes.text("14\r\n"),
        head,
        WarcBytes.text("\r\n" + size + ";name=value\r\n"),
        rest,
        WarcBytes.text("\r\n" + last));
  }

  private static byte[] deflate(byte[] bytes, boolean raw) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, raw);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(bytes);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  private static byte[] text(String text) {
    return WarcBytes.record("conversion", "Content-Type: text/plain\n", WarcBytes.text(text));
  }

  private static void check(byte[] bytes) throws Exception {
    MemoryContent content = new MemoryContent(bytes);
    Ranges.check(content, offset -> new WarcRecords(content, offset, MANY));
  }

  private static List<String> outcomes(byte[] bytes) throws Exception {
    return Reading.outcomes(new WarcRecords(new MemoryContent(bytes), 0, MANY));
  }

  private static Article article(byte[] bytes) throws Exception {
    return Reading.article(new WarcRecords(new MemoryContent(bytes), 0, MANY));
  }
}
