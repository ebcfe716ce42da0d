package org.newsgrain.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is told about words that nothing takes. */
class MistypedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rnu | there is no command rnu; meant run?",
        "RUN articles | there is no command RUN; meant run?",
        "anotate x | there is no command anotate; meant annotate?",
        "complete bash | there is no command complete; meant completion?",
        "run --min-cout=3 | there is no option --min-cout; meant --min-count?",
        "run --outptu x | there is no option --outptu; meant --output?",
        "run --Threads 2 | there is no option --Threads; meant --threads?",
        "run --colour | there is no option --colour",
        "run -x=1 | there is no option -x",
        "--keep 2 run | there is no option --keep here; it stands behind run",
        "--verison | there is no option --verison; meant --version?",
        "schema x | there is no use for x behind newsgrain schema"
      })
  void aWordThatNothingTakesIsToldWithWhatMayBeMeant(String line, String message) {
    assertThat(told(line)).isEqualTo(message);
  }

  private static String told(String line) {
    try {
      new CommandLine(Main.class).parseArgs(line.split(" "));
    } catch (UnmatchedArgumentException e) {
      return Mistyped.message(e);
    }
    throw new AssertionError("all of it was taken: " + line);
  }
}
