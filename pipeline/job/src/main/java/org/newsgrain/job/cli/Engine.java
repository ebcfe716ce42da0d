package org.newsgrain.job.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The distributed engine that this jar was built for.
 *
 * @param runner Beam's runner for it
 * @param options what that runner is told unless the user tells it otherwise
 * @param properties system properties that it looks at, unless the user sets them
 */
record Engine(String runner, List<String> options, Map<String, String> properties) {

  private static final String RESOURCE = "engine.properties";
  private static final String PROPERTY = "property.";

  /** The engine of this jar; none in the usual one. */
  static Optional<Engine> ofThisJar() {
    try (InputStream in = Engine.class.getResourceAsStream(RESOURCE)) {
      return in == null ? Optional.empty() : Optional.of(of(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Engine of(InputStream in) throws IOException {
    Properties lines = new Properties();
    lines.load(in);
    return new Engine(
        lines.getProperty("runner"),
        options(lines.getProperty("options", "")),
        lines.stringPropertyNames().stream()
            .filter(name -> name.startsWith(PROPERTY))
            .collect(
                Collectors.toMap(name -> name.substring(PROPERTY.length()), lines::getProperty)));
  }

  private static List<String> options(String line) {
    return line.isBlank() ? List.of() : List.of(line.strip().split(" "));
  }

  /** Sets the system properties that nobody has set. */
  void setProperties() {
    properties.forEach(
        (name, value) -> {
          if (System.getProperty(name) == null) {
            System.setProperty(name, value);
          }
        });
  }
}
