package org.newsgrain.job.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.newsgrain.text.decode.PlainText;

/** From a place in a decoded text to the line and column that an editor shows. */
class RawTextTest {

  @Test
  void linesEndAsEditorsKnowThem() {
    assertThat(place("one\r\ntwo\rthree\nfour X", StandardCharsets.UTF_8)).isEqualTo("4:6");
    assertThat(place("\n\nX", StandardCharsets.UTF_8)).isEqualTo("3:1");
  }

  /** A form feed or line separator ends a line of plain text, and none in an editor. */
  @Test
  void whatOnlyPlainTextTakesForALineEndCountsAsAColumn() {
    assertThat(place("one\ftwo\u2028three X", StandardCharsets.UTF_8)).isEqualTo("1:15");
    assertThat(place("one\ftwo\nX", StandardCharsets.UTF_8)).isEqualTo("2:1");
  }

  @Test
  void aByteOrderMarkIsNoColumn() {
    assertThat(place("\uFEFFa X", StandardCharsets.UTF_8)).isEqualTo("1:3");
    assertThat(place("\uFEFFX", StandardCharsets.UTF_16LE)).isEqualTo("1:1");
  }

  /** The soft hyphen and zero width space are left out, the accent is composed with its letter. */
  @Test
  void charactersThatAreLeftOutOrComposedAreColumnsOfTheFile() {
    assertThat(place("so\u00ADft X", StandardCharsets.UTF_8)).isEqualTo("1:7");
    assertThat(place("cafe\u0301 X", StandardCharsets.UTF_8)).isEqualTo("1:7");
    assertThat(place("a\u200BX", StandardCharsets.UTF_8)).isEqualTo("1:3");
  }

  @Test
  void columnsAreCodePoints() {
    assertThat(place("🐟🐟 X", StandardCharsets.UTF_8)).isEqualTo("1:4");
    assertThat(place("åäö X", Charset.forName("windows-1252"))).isEqualTo("1:5");
  }

  /** Where the X of {@code raw} stands, found by its place in the plain text. */
  private static String place(String raw, Charset charset) {
    String plain = PlainText.of(raw);
    RawText text = new RawText(raw.getBytes(charset), charset.name(), new TextLines(plain));
    assertThat(text.isAligned()).isTrue();
    int offset = plain.indexOf('X');
    return text.line(offset) + ":" + text.column(offset);
  }
}
