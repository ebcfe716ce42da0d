package org.newsgrain.job.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

/** What has to hold wherever a content is divided between readers. */
final class Ranges {

  private Ranges() {}

  /** The records cover the content, and from any record's end on come exactly the other ones. */
  static void check(MemoryContent content, Reading.Reader reader)
      throws IOException, RejectedException {
    List<String> all = Reading.outcomes(reader.at(0));
    List<Long> ends = Reading.ends(reader.at(0));
    assertThat(ends).isSorted().doesNotHaveDuplicates();
    assertThat(ends).last().isEqualTo((long) content.bytes().length);
    for (int i = 0; i < ends.size(); i++) {
      assertThat(Reading.outcomes(reader.at(ends.get(i))))
          .isEqualTo(all.subList(i + 1, all.size()));
    }
  }
}
