package org.newsgrain.text.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RunReaderTest {

  private static final CountedDocument DOCUMENT = new CountedDocument(-1, 7, -400, true);
  private static final CountedDocument UNDATED =
      new CountedDocument(2, 0, CountedDocument.UNDATED, false);

  @Test
  void numbersOfAnySizeComeBack() throws IOException {
    long[] numbers = {
      0, 1, 127, 128, 16_384, Integer.MAX_VALUE, Long.MAX_VALUE, -1, Long.MIN_VALUE
    };
    RunReader in =
        written(
            out -> {
              for (long number : numbers) {
                out.number(number);
                out.bits(number);
              }
            });
    for (long number : numbers) {
      assertThat(in.number()).isEqualTo(number);
      assertThat(in.bits()).isEqualTo(number);
    }
  }

  @Test
  void stringsOfAnyLengthComeBackAcrossTheEdgesOfBuffers() throws IOException {
    Random random = new Random(11);
    String[] strings = new String[300];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = "å\uD83D\uDE00x".repeat(random.nextInt(i % 50 == 0 ? 40_000 : 200));
    }
    RunReader in =
        written(
            out -> {
              for (String string : strings) {
                out.string(string);
                out.flag(string.isEmpty());
              }
            });
    for (String string : strings) {
      assertThat(in.string()).isEqualTo(string);
      assertThat(in.flag()).isEqualTo(string.isEmpty());
    }
  }

  @Test
  void aSortedListComesBackThoughItsStringsShareTheirBeginnings() throws IOException {
    String[] sorted = {"", "a", "a", "ab", "ab\u00E4x", "ab\u00F6", "b", "b".repeat(70_000), "ba"};
    RunReader in =
        written(
            out -> {
              for (String string : sorted) {
                out.next(string);
                out.flag(true);
              }
            });
    for (String string : sorted) {
      assertThat(in.next()).isEqualTo(string);
      assertThat(in.flag()).isTrue();
    }
  }

  @Test
  void whatComesAgainIsTheSameObject() throws IOException {
    RunReader in =
        written(
            out -> {
              out.repeated("source");
              out.document(DOCUMENT);
              out.repeated("other");
              out.document(UNDATED);
              out.document(DOCUMENT);
              out.repeated("source");
            });
    String source = in.repeated();
    CountedDocument document = in.document();
    assertThat(source).isEqualTo("source");
    assertThat(document).isEqualTo(DOCUMENT);
    assertThat(in.repeated()).isEqualTo("other");
    assertThat(in.document()).isEqualTo(UNDATED);
    assertThat(in.document()).isSameAs(document);
    assertThat(in.repeated()).isSameAs(source);
  }

  @Test
  void aRunThatBreaksOffIsNoticed() throws IOException {
    RunReader in = written(out -> out.number(5));
    in.number();
    assertThatThrownBy(in::string).isInstanceOf(EOFException.class);
  }

  private interface Writing {
    void to(RunWriter out) throws IOException;
  }

  private static RunReader written(Writing writing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RunWriter out = new RunWriter(bytes)) {
      writing.to(out);
    }
    return new RunReader(new ByteArrayInputStream(bytes.toByteArray()));
  }
}
