package org.newsgrain.job.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.entity.Entity;
import org.newsgrain.text.entity.Resolution;
import org.newsgrain.text.entity.Resolver;
import org.newsgrain.text.entity.SurfaceForm;
import org.newsgrain.text.entity.SurfaceTally;
import org.newsgrain.text.name.EntityType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows which spellings of a list are one person, organization or place. */
@Command(
    name = "names",
    description = "Print which spellings of a list are one person, organization or place.",
    mixinStandardHelpOptions = true)
final class NamesCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE|-",
      description = "JSON lines with text and perhaps type, language, count.")
  private String input;

  @Override
  public Integer call() throws IOException {
    List<SurfaceTally> spellings = new ArrayList<>();
    try (BufferedReader in = JsonLines.open(input)) {
      JsonLines.read(input, in, (record, line) -> spellings.add(spelling(record, line)));
    }
    Resolution resolution = Resolver.load().resolve(spellings);
    PrintStream out = JsonLines.standardOutput();
    for (SurfaceTally spelling : spellings) {
      JsonLines.print(out, resolved(spelling.form(), resolution));
    }
    out.flush();
    return ExitCode.OK;
  }

  private SurfaceTally spelling(ObjectNode record, int line) {
    try {
      String text = JsonLines.required(record, "text", input, line);
      String type = JsonLines.field(record, "type").orElse(EntityType.PER.name());
      String language = JsonLines.field(record, "language").orElse(LanguageTag.UND.code());
      long count = Long.parseLong(JsonLines.field(record, "count").orElse("1"));
      SurfaceForm form =
          new SurfaceForm(EntityType.valueOf(type), text, text, new LanguageTag(language));
      return new SurfaceTally(form, count, 1);
    } catch (IllegalArgumentException e) {
      throw new UsageException(input + ":" + line + ": " + e.getMessage());
    }
  }

  private static ObjectNode resolved(SurfaceForm form, Resolution resolution) {
    Entity entity = resolution.of(form).entity();
    return JsonLines.MAPPER
        .createObjectNode()
        .put("text", form.surface())
        .put("type", form.type().name())
        .put("cluster", entity.id())
        .put("name", entity.name());
  }
}
