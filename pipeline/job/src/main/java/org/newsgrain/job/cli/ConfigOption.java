package org.newsgrain.job.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgrain.job.config.ConfigFile;
import org.newsgrain.job.config.Kind;
import org.newsgrain.job.config.Setting;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.plan.UsageException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** The option that names a config file, and what the file does to a command's other options. */
final class ConfigOption {

  /** What a config file calls the options that have no name on the command line. */
  static final String INPUT = "input";

  static final String BEAM = "beam-options";

  /** What is a command's own, whatever the file says of runs. */
  private static final Set<String> PLACES = Set.of(INPUT, "output");

  private static final String NAME = "config";

  private static final String NONE = "no-config";

  /** What a file can't say of itself. */
  private static final Set<String> OWN = Set.of(NAME, NONE);

  @Option(
      names = "--" + NAME,
      paramLabel = "FILE",
      description =
          "Read options, and what you know of the articles' lines, from a YAML file"
              + " (default: newsgrain.yaml in the current folder, if it is there).")
  private Path file;

  @Option(names = "--" + NONE, description = "Read no config file.")
  private boolean none;

  private boolean found;

  /**
   * What the file says, nothing if there is none.
   *
   * @throws UsageException if it makes no sense
   * @throws IOException if it can't be read
   */
  ConfigFile read() throws IOException {
    if (none && file != null) {
      throw new UsageException("name a config file or say --" + NONE + ", not both");
    }
    found = !none && file == null && isThere(RunPlan.USUAL_CONFIG);
    if (found) {
      file = Path.of(RunPlan.USUAL_CONFIG);
    }
    return file == null ? ConfigFile.NONE : ConfigFile.read(file, kinds());
  }

  /** A link that leads nowhere is there too, so that it is told. */
  private static boolean isThere(String name) {
    Path path = Path.of(name);
    return Files.isRegularFile(path) || Files.isSymbolicLink(path);
  }

  /** Says which file was read although nobody named it. */
  void say(Console console) {
    if (found) {
      console.say("config", file + ", found in this folder; --" + NONE + " passes over it");
    }
  }

  /** The options of {@code run} that a file may hold. */
  static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new TreeMap<>(Map.of(INPUT, Kind.PATH, BEAM, Kind.TEXTS));
    for (OptionSpec option : CommandSpec.forAnnotatedObject(new RunCommand()).options()) {
      if (!option.usageHelp() && !option.versionHelp() && !OWN.contains(name(option))) {
        kinds.put(name(option), kind(option));
      }
    }
    return kinds;
  }

  /** What a file calls the option. */
  static String name(OptionSpec option) {
    return option.longestName().substring("--".length());
  }

  private static Kind kind(OptionSpec option) {
    Class<?> type = option.type();
    if (type == List.class) {
      return option.paramLabel().contains("=") ? Kind.ASSIGNMENTS : Kind.TEXTS;
    } else if (type == int.class || type == Integer.class) {
      return Kind.INT;
    } else if (type == String.class) {
      return option.paramLabel().equals("SIZE") ? Kind.SIZE : Kind.TEXT;
    }
    return type == Path.class
        ? Kind.PATH
        : type == long.class ? Kind.LONG : type == double.class ? Kind.NUMBER : Kind.SWITCH;
  }

  /**
   * Sets the options of a command that its command line leaves open.
   *
   * @return the settings that it took
   */
  static List<Setting> apply(ConfigFile config, CommandSpec command) {
    List<Setting> taken = new ArrayList<>();
    for (Setting setting : config.settings()) {
      OptionSpec option = command.findOption("--" + setting.name());
      boolean open =
          option != null && !command.commandLine().getParseResult().hasMatchedOption(option);
      if (open) {
        option.setValue(
            option.type() == Path.class ? Path.of((String) setting.value()) : setting.value());
        taken.add(setting);
      }
    }
    return taken;
  }

  /** Sets the options that a command has in common with {@code run}, but not where things are. */
  static void applyShared(ConfigFile config, CommandSpec command) {
    List<Setting> shared =
        config.settings().stream().filter(setting -> !PLACES.contains(setting.name())).toList();
    apply(new ConfigFile(shared, config.customs()), command);
  }
}
