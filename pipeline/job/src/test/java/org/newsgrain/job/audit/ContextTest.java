package org.newsgrain.job.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands around a keyword. */
class ContextTest {

  private static final String TEXT = "one  two\n\nthree four\u00a0five 🐟 six";

  @Test
  void whiteSpaceIsFoldedToOneBlank() {
    Context context = new Context(TEXT, 100);
    assertThat(context.before(TEXT.indexOf("four"))).isEqualTo("one two three ");
    assertThat(context.after(TEXT.indexOf("\u00a0five"))).isEqualTo(" five 🐟 six");
    assertThat(context.between(0, TEXT.indexOf(" four"))).isEqualTo("one two three");
  }

  @Test
  void noMoreIsShownThanAskedFor() {
    Context context = new Context(TEXT, 4);
    assertThat(context.before(TEXT.indexOf(" six"))).hasSizeLessThanOrEqualTo(6).endsWith("🐟");
    assertThat(context.after(0)).isEqualTo("one t");
    assertThat(context.before(0)).isEmpty();
    assertThat(context.after(TEXT.length())).isEmpty();
  }
}
