package org.newsgrain.job.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.text.clean.Customs;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * What a config file in YAML says. It is read strictly: what can't be meant is an error that names
 * the line.
 *
 * @param settings the options of {@code run} that it gives, in the order of the file
 * @param customs what it says of the lines of articles
 */
public record ConfigFile(List<Setting> settings, Customs customs) {

  /** What counts where there is no file. */
  public static final ConfigFile NONE = new ConfigFile(List.of(), Customs.NONE);

  /** The largest file that is read, in bytes. */
  private static final int LARGEST = 1_000_000;

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
    String name = file.toString();
    Path folder = file.toAbsolutePath().normalize().getParent();
    Place start = new Place(name, 1);
    return Yaml.read(name, text(file))
        .map(node -> of(root(start, node), options, folder))
        .orElse(NONE);
  }

  private static Section root(Place start, Node node) {
    if (node instanceof MappingNode mapping) {
      return Section.of("", start, mapping);
    }
    throw start.error("a config file has the sections run: and clean:");
  }

  private static ConfigFile of(Section root, Map<String, Kind> options, Path folder) {
    List<String> elsewhere = options.keySet().stream().map(key -> RUN + "." + key).toList();
    root.allow(List.of(CLEAN, RUN), elsewhere);
    Section run = root.section(RUN).orElse(Section.empty(RUN, root.place()));
    Section clean = root.section(CLEAN).orElse(Section.empty(CLEAN, root.place()));
    run.allow(options.keySet(), CleanSection.KEYS.stream().map(clean::full).toList());
    clean.allow(CleanSection.KEYS, elsewhere);
    return new ConfigFile(
        new RunSection(run, options, folder).settings(), new CleanSection(clean).customs());
  }

  private static String text(Path file) throws IOException {
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".toml")) {
      throw new UsageException(
          file + " is TOML; the config file is YAML now, as in docs/example.yaml");
    }
    if (!Files.isRegularFile(file)) {
      throw new UsageException("there is no config file " + file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new UsageException(file + " is larger than 1 MB, so it is no config file");
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
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
