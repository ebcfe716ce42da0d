package org.newsgrain.job.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgrain.job.config.ConfigFile;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.text.analysis.Analyzer;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.document.LanguageTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is found in texts, with offsets into the texts as they were given. */
@Command(
    name = "annotate",
    description = "Print language, removed lines, tokens and mentions of texts as JSON lines.",
    mixinStandardHelpOptions = true)
final class AnnotateCommand implements Callable<Integer> {

  private static final int MOST_BLANKS = 1024;

  @Spec private CommandSpec command;

  @Mixin private ConfigOption config;

  @Parameters(
      paramLabel = "FILE|-",
      description = "JSON lines with id, text and perhaps language, or one plain text.")
  private String input;

  @Option(names = "--no-clean", description = "Keep every line.")
  private boolean noClean;

  @Option(names = "--tokens", description = "List the tokens too.")
  private boolean tokens;

  @Override
  public Integer call() throws IOException {
    ConfigFile file = config.read();
    config.say(new Console(System.err, false, false, LogFormat.TEXT));
    ConfigOption.applyShared(file, command);
    Annotator annotator = new Annotator(new Analyzer(!noClean, true, file.customs()), tokens);
    try (BufferedReader in = JsonLines.open(input)) {
      PrintStream out = JsonLines.standardOutput();
      if (startsRecord(in)) {
        JsonLines.read(
            input,
            in,
            (record, line) -> JsonLines.print(out, annotator.annotate(document(record, line))));
      } else {
        StringWriter text = new StringWriter();
        in.transferTo(text);
        JsonLines.print(
            out, annotator.annotate(document(input, text.toString(), Optional.empty(), "")));
      }
      out.flush();
    }
    return ExitCode.OK;
  }

  private static boolean startsRecord(BufferedReader in) throws IOException {
    in.mark(MOST_BLANKS);
    int first = in.read();
    for (int i = 1; i < MOST_BLANKS && Character.isWhitespace(first); i++) {
      first = in.read();
    }
    in.reset();
    return first == '{';
  }

  private Document document(ObjectNode record, int line) {
    return document(
        JsonLines.field(record, "id").orElse(Integer.toString(line)),
        JsonLines.required(record, "text", input, line),
        JsonLines.field(record, "language").map(code -> language(code, line)),
        JsonLines.field(record, "source").orElse(""));
  }

  private LanguageTag language(String code, int line) {
    try {
      return new LanguageTag(code);
    } catch (IllegalArgumentException e) {
      throw new UsageException(input + ":" + line + ": " + e.getMessage());
    }
  }

  private static Document document(
      String id, String text, Optional<LanguageTag> language, String source) {
    return new Document(id, 0, source, language, Optional.empty(), "", "", "", "UTF-8", 0, text);
  }
}
