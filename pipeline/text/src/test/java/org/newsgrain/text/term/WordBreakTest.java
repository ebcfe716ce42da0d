package org.newsgrain.text.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgrain.text.document.Span;

/**
 * The words of UAX #29 by Unicode's own cases, which the Debian package unicode-data brings,
 * version 15.0; ICU4J knows a later version of Unicode. Without the package the test is skipped.
 */
class WordBreakTest {

  private static final Path CASES = Path.of("/usr/share/unicode/auxiliary/WordBreakTest.txt");

  /** Was a picture in version 15 and is none in later ones, so nothing joins it to a word. */
  private static final int UPPER_BLADE_SCISSORS = 0x2701;

  @Test
  void theWordsWithoutOurRulesAreThoseOfUnicode() throws IOException {
    assumeTrue(Files.exists(CASES), "install unicode-data to run this test");
    int cases = 0;
    for (String line : Files.readAllLines(CASES)) {
      String fields = line.replaceFirst("#.*", "").strip();
      if (!fields.isEmpty() && !fields.contains(Integer.toHexString(UPPER_BLADE_SCISSORS))) {
        Case one = Case.of(fields);
        assertThat(spans(Tokenizer.plain().tokenize(one.text))).as(line).isEqualTo(one.words);
        cases++;
      }
    }
    assertThat(cases).isGreaterThan(1_700);
  }

  @Test
  void whatIsLeftOutIsNoPictureAnyMore() {
    assertThat(UCharacter.hasBinaryProperty(UPPER_BLADE_SCISSORS, UProperty.EXTENDED_PICTOGRAPHIC))
        .isFalse();
    assertThat(UCharacter.getUnicodeVersion().getMajor()).isGreaterThan(15);
  }

  private static List<Span> spans(Tokens tokens) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      spans.add(tokens.span(i));
    }
    return spans;
  }

  /** A text, and those of its segments that hold a letter or a digit. */
  private record Case(String text, List<Span> words) {

    /**
     * Reads code points with a division sign where a segment ends, a times sign where none does.
     */
    static Case of(String fields) {
      StringBuilder text = new StringBuilder();
      List<Integer> ends = new ArrayList<>();
      for (String field : fields.split(" ", -1)) {
        if (field.equals("\u00f7")) {
          ends.add(text.length());
        } else if (!field.equals("\u00d7")) {
          text.appendCodePoint(Integer.parseInt(field, 16));
        }
      }
      List<Span> words = new ArrayList<>();
      for (int i = 0; i + 1 < ends.size(); i++) {
        if (text.substring(ends.get(i), ends.get(i + 1)).codePoints().anyMatch(Case::isOfWords)) {
          words.add(new Span(ends.get(i), ends.get(i + 1)));
        }
      }
      return new Case(text.toString(), words);
    }

    private static boolean isOfWords(int codePoint) {
      return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.WORD_BREAK)) {
        case UCharacter.WordBreak.ALETTER,
            UCharacter.WordBreak.HEBREW_LETTER,
            UCharacter.WordBreak.NUMERIC,
            UCharacter.WordBreak.KATAKANA ->
            true;
        default -> false;
      };
    }
  }
}
