package org.newsgrain.job.config;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** YAML 1.2 as nodes that know their lines. */
final class Yaml {

  /** Keys that are no texts are told where it is known what they stand in. */
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setSchema(new CoreSchema()).setAllowNonScalarKeys(true).build();

  private Yaml() {}

  /**
   * What a text says, empty if it says nothing.
   *
   * @param file what the file is called
   * @throws org.newsgrain.job.plan.UsageException if it is no YAML, or such as no config file needs
   */
  static Optional<Node> read(String file, String text) {
    StreamReader characters = new StreamReader(SETTINGS, text);
    Guard guard = new Guard(new ParserImpl(SETTINGS, characters), file);
    try {
      return new Composer(SETTINGS, guard)
          .getSingleNode()
          .filter(node -> !node.getTag().equals(Tag.NULL));
    } catch (MarkedYamlEngineException e) {
      throw YamlProblem.told(file, e);
    } catch (ReaderException e) {
      int line = 1 + (int) text.codePoints().limit(e.getPosition()).filter(c -> c == '\n').count();
      throw new Place(file, line).error("a character that YAML doesn't allow");
    } catch (YamlEngineException e) {
      throw guard.place().error("this is no YAML 1.2: " + e.getMessage());
    }
  }
}
