package org.newsgrain.text.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How matches of an expression begin, which decides what lines are compared with it. */
class BeginningsTest {

  /** An underscore stands for a blank. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "share .{2,9}; share_",
        "(posted|written) by .*; posted|writte",
        "photos? of .*; photos|photo_",
        "(file )?photo; file_p|photo",
        "© (ap|dpa); ©_ap|©_dpa",
        "# (a|b)? c; #_a_c|#_b_c|#__c",
        "ab*c; ab|ac",
        "ab+c; ab",
        "a{2}b; ",
        "[ab]c; ",
        ".{0,9}photo; ",
        "(.|photo)s; ",
        "\\d photo; "
      })
  void waysToBegin(String expression, String ways) {
    List<String> expected = ways == null ? List.of() : List.of(ways.replace('_', ' ').split("\\|"));
    assertThat(Beginnings.of(expression)).isEqualTo(expected);
  }
}
