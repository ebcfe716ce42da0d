package org.newsgrain.job.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgrain.job.config.ConfigFile;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.job.read.Articles;
import org.newsgrain.job.read.InputFile;
import org.newsgrain.job.read.Listing;
import org.newsgrain.job.read.Piece;
import org.newsgrain.text.analysis.Analyzer;
import org.newsgrain.text.clean.CleanText;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.document.Rejection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is left of a text when all that is not the article is taken out. */
@Command(
    name = "clean",
    description = "Print a text without the lines that are not the article.",
    mixinStandardHelpOptions = true)
final class CleanCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE|-|DIR", description = "A file, standard input, or a folder.")
  private String input;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "For a folder: where the cleaned files go, under the same names.")
  private Path output;

  @Option(names = "--explain", description = "Show each removed line with its rule and reason.")
  private boolean explain;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "For a file: its source, for what the config file says of single sources.")
  private String source = "";

  @Mixin private ConfigOption config;

  @Spec private CommandSpec command;

  private final RemovedLines removed = new RemovedLines();
  private Analyzer analyzer;

  @Override
  public Integer call() throws IOException {
    ConfigFile file = config.read();
    ConfigOption.applyShared(file, command);
    analyzer = new Analyzer(true, false, file.customs());
    if (!input.equals("-") && Files.isDirectory(Path.of(input))) {
      cleanFolder(Path.of(input));
    } else {
      System.out.print(cleaned(document(TextInput.read(input)), Colours.ofOutput()));
    }
    if (explain) {
      System.err.println(removed.summary());
    }
    return ExitCode.OK;
  }

  private Document document(String text) {
    return new Document(
        input, 0, source, Optional.empty(), Optional.empty(), "", "", "", "UTF-8", 0, text);
  }

  private void cleanFolder(Path folder) throws IOException {
    if (output == null) {
      throw new UsageException("say with -o where the cleaned files go");
    }
    if (Files.exists(output) && Files.isSameFile(folder, output)) {
      throw new UsageException("the cleaned files would overwrite " + folder + "; change -o");
    }
    RunPlan.Reading reading =
        new RunPlan.Reading(
            folder.toRealPath().toString(), "", Long.MAX_VALUE, RunPlan.Fields.DEFAULT);
    Articles articles = new Articles(reading);
    List<Document> documents = new ArrayList<>();
    Listing listing = Listing.of(reading, output, Runtime.getRuntime().availableProcessors());
    List<Rejection> rejections = new ArrayList<>(listing.rejections());
    for (InputFile file : listing.files()) {
      for (Piece piece : Piece.of(file)) {
        articles.read(piece, documents::add, rejections::add);
      }
      for (Document document : documents) {
        write(document);
      }
      documents.clear();
    }
    rejections.forEach(
        rejection ->
            System.err.println("rejected " + rejection.path() + ": " + rejection.detail()));
  }

  private void write(Document document) throws IOException {
    Path file = output.resolve(document.path());
    Files.createDirectories(file.getParent());
    Files.write(file, cleaned(document, Colours.NONE).getBytes(StandardCharsets.UTF_8));
  }

  private String cleaned(Document document, Colours colours) {
    CleanText clean = analyzer.clean(document);
    removed.add(clean);
    return explain ? new Explanation(clean, colours).toString() : clean.kept();
  }
}
