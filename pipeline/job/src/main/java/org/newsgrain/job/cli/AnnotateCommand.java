package org.newsgrain.job.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.text.analysis.Analyzer;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.document.LanguageTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is found in texts, with offsets into the texts as they were given. */
@Command(
    name = "annotate",
    description = "Print language, removed lines, tokens and mentions of texts as JSON lines.",
    mixinStandardHelpOptions = true)
final class AnnotateCommand implements Callable<Integer> {

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
    Annotator annotator = new Annotator(new Analyzer(!noClean, true), tokens);
    try (BufferedReader in = JsonLines.open(input)) {
      PrintStream out = JsonLines.standardOutput();
      if (startsRecord(in)) {
        JsonLines.read(
            input,
            in,
            (record, line) -> JsonLines.print(out, annotator.annotate(document(record, line))));
      } else {
        String text = in.lines().collect(Collectors.joining("\n"));
        JsonLines.print(out, annotator.annotate(document(input, text, Optional.empty())));
      }
      out.flush();
    }
    return ExitCode.OK;
  }

  private static boolean startsRecord(BufferedReader in) throws IOException {
    in.mark(1);
    int first = in.read();
    in.reset();
    return first == '{';
  }

  private Document document(ObjectNode record, int line) {
    return document(
        JsonLines.field(record, "id").orElse(Integer.toString(line)),
        JsonLines.required(record, "text", input, line),
        JsonLines.field(record, "language").map(code -> language(code, line)));
  }

  private LanguageTag language(String code, int line) {
    try {
      return new LanguageTag(code);
    } catch (IllegalArgumentException e) {
      throw new UsageException(input + ":" + line + ": " + e.getMessage());
    }
  }

  private static Document document(String id, String text, Optional<LanguageTag> language) {
    return new Document(id, 0, "", language, Optional.empty(), "", "", "", "UTF-8", 0, text);
  }
}
