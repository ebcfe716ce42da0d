package org.newsgrain.job.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GlobTest {

  static Stream<Object[]> globs() {
    return Cases.read("globs.tsv");
  }

  @ParameterizedTest
  @MethodSource("globs")
  void matchesWholePathsOnly(String glob, String path, String matches) {
    if (matches.equals("error")) {
      assertThatThrownBy(() -> Glob.of(glob)).isInstanceOf(IllegalArgumentException.class);
    } else {
      assertThat(Glob.of(glob).matches(path)).isEqualTo(matches.equals("yes"));
    }
  }
}
