package org.newsgrain.job.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.text.clean.Customs;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/**
 * What a config file in TOML says. It is read strictly: what can't be meant is an error that names
 * the line.
 *
 * @param settings the options of {@code run} that it gives, in the order of the file
 * @param customs what it says of the lines of articles
 */
public record ConfigFile(List<Setting> settings, Customs customs) {

  /** What counts where there is no file. */
  public static final ConfigFile NONE = new ConfigFile(List.of(), Customs.NONE);

  private static final String RUN = "run";
  private static final String CLEAN = "clean";

  /**
   * Reads a file.
   *
   * @param options the options that it may set
   * @throws UsageException if there is no such file, or something in it makes no sense
   * @throws IOException if it can't be read
   */
  public static ConfigFile read(Path file, Map<String, Kind> options) throws IOException {
    Source source = new Source(file.toString(), text(file));
    Section root = Section.root(source, parsed(source));
    List<String> elsewhere = options.keySet().stream().map(key -> RUN + "." + key).toList();
    root.allow(List.of(CLEAN, RUN), elsewhere);
    Path folder = file.toAbsolutePath().normalize().getParent();
    Section run = root.section(RUN).orElse(null);
    Section clean = root.section(CLEAN).orElse(null);
    if (run != null) {
      run.allow(
          options.keySet(), CleanSection.KEYS.stream().map(key -> CLEAN + "." + key).toList());
    }
    if (clean != null) {
      clean.allow(CleanSection.KEYS, elsewhere);
    }
    return new ConfigFile(
        run == null ? List.of() : new RunSection(run, options, folder).settings(),
        clean == null ? Customs.NONE : new CleanSection(clean).customs());
  }

  private static TomlParseResult parsed(Source file) {
    TomlParseResult result = Toml.parse(file.text());
    if (result.hasErrors()) {
      TomlParseError first = result.errors().get(0);
      throw new UsageException(
          file.name() + ":" + first.position().line() + ": " + first.getMessage());
    }
    return result;
  }

  private static String text(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UsageException("there is no config file " + file);
    }
    try {
      String text = Files.readString(file);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UsageException(file + " is not in UTF-8");
    }
  }

  /**
   * The same problem on the line of this file, if it is about an option that the file gave.
   *
   * @param used the settings that the command line did not override
   */
  public static UsageException located(UsageException problem, List<Setting> used) {
    String message = problem.getMessage();
    for (Setting setting : used) {
      String option = "--" + setting.name();
      if (message.equals(option) || message.startsWith(option + " ")) {
        return new UsageException(setting.place() + ": " + message.substring(2));
      }
    }
    return problem;
  }
}
