package org.newsgrain.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a run says as JSON: which command lines ask for it, and that each line is an object. */
class LogFormatTest {

  private static LogFormat askedBy(String... arguments) {
    return LogFormat.askedBy(arguments);
  }

  @Test
  void aCommandLineThatIsWrongElsewhereStillSaysHowItWantsToHear() {
    assertThat(askedBy("run", "--log-format", "json", "--no-such-option"))
        .isEqualTo(LogFormat.JSON);
    assertThat(askedBy("run", "--log-format=json")).isEqualTo(LogFormat.JSON);
    assertThat(askedBy("run", "--log-format=json", "--log-format", "text"))
        .isEqualTo(LogFormat.TEXT);
    assertThat(askedBy("run", "--log-format")).isEqualTo(LogFormat.TEXT);
    assertThat(askedBy("run", "json")).isEqualTo(LogFormat.TEXT);
    assertThat(askedBy("run", "--", "--log-format=json")).isEqualTo(LogFormat.TEXT);
  }

  @Test
  void everyLineIsOneObjectWithTheSameFieldsWhateverTheMessageHolds() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Console console = new Console(out, false, true, LogFormat.JSON);
    console.warn("two\nlines and \"quotes\" \u0000");
    console.say("would read", "5 files", Map.of("files", 5));
    LogFormat.JSON.error(out, "disk full", 4);
    List<JsonNode> lines = parsed(bytes);
    assertThat(lines)
        .extracting(line -> line.get("level").asText() + " " + line.get("event").asText())
        .containsExactly("warning warning", "info would_read", "error error");
    assertThat(lines.get(0).get("message").asText()).contains("\n", "\"");
    assertThat(lines.get(1).at("/figures/files").asInt()).isEqualTo(5);
    assertThat(lines.get(2).at("/figures/exit_code").asInt()).isEqualTo(4);
  }

  /** By the configuration that the jar holds. */
  @Test
  void librariesLogInTheSameLines() throws Exception {
    PrintStream err = System.err;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LoggerContext context = new LoggerContext();
    context.setMDCAdapter(new LogbackMDCAdapter());
    context.putProperty(JsonLogEncoder.APPENDER, "JSON");
    try {
      System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      JoranConfigurator configurator = new JoranConfigurator();
      configurator.setContext(context);
      configurator.doConfigure(LogFormatTest.class.getResource("/logback.xml"));
      context.getLogger("org.example.Library").warn("a \"{}\"\nof two lines", "thing");
      context.getLogger("org.example.Library").warn("a \"{}\"\nof two lines", "thing");
      context.getLogger("org.example.Library").info("of no interest");
    } finally {
      context.stop();
      System.setErr(err);
    }
    assertThat(parsed(bytes))
        .hasSize(2)
        .allSatisfy(
            line -> {
              assertThat(line.get("level").asText()).isEqualTo("warning");
              assertThat(line.get("event").asText()).isEqualTo("log");
              assertThat(line.get("message").asText()).isEqualTo("a \"thing\"\nof two lines");
              assertThat(line.at("/figures/logger").asText()).isEqualTo("org.example.Library");
            });
  }

  private static List<JsonNode> parsed(ByteArrayOutputStream bytes) {
    return bytes
        .toString(StandardCharsets.UTF_8)
        .lines()
        .map(
            line -> {
              try {
                JsonNode node = JsonLines.MAPPER.readTree(line);
                assertThat(node.fieldNames())
                    .toIterable()
                    .containsExactly("time", "level", "event", "message", "figures");
                return node;
              } catch (java.io.IOException e) {
                throw new AssertionError("no JSON: " + line, e);
              }
            })
        .toList();
  }
}
