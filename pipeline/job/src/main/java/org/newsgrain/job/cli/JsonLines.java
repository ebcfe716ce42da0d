package org.newsgrain.job.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.newsgrain.job.plan.UsageException;

/** JSON lines in and out, one record at a time. */
final class JsonLines {

  static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  /** Takes one record. */
  interface Sink {
    /** A record, and its line number. */
    void accept(ObjectNode record, int line) throws IOException;
  }

  private JsonLines() {}

  /** A reader of the file, or of standard input for {@code -}, behind any byte order mark. */
  static BufferedReader open(String name) throws IOException {
    if (!name.equals("-") && !Files.isRegularFile(Path.of(name))) {
      throw new UsageException("there is no file " + name);
    }
    InputStream in = name.equals("-") ? System.in : Files.newInputStream(Path.of(name));
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  /**
   * Hands on every record of {@code in}; blank lines are none.
   *
   * @throws UsageException if a line is no JSON object; the message names it
   */
  static void read(String name, BufferedReader in, Sink sink) throws IOException {
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank()) {
        sink.accept(record(name, line, number), number);
      }
    }
  }

  /** The text of a field, or empty. */
  static Optional<String> field(ObjectNode record, String name) {
    JsonNode value = record.get(name);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asText());
  }

  /**
   * The text of a field.
   *
   * @throws UsageException if the record has no such field
   */
  static String required(ObjectNode record, String field, String name, int line) {
    return field(record, field)
        .orElseThrow(() -> new UsageException(name + ":" + line + ": no field \"" + field + "\""));
  }

  /** Standard output with a buffer of its own. */
  static PrintStream standardOutput() {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
        false,
        StandardCharsets.UTF_8);
  }

  /**
   * Prints one record.
   *
   * @throws IOException if nobody reads any more: endless input would else never end
   */
  static void print(PrintStream out, JsonNode record) throws IOException {
    out.print(MAPPER.writeValueAsString(record) + "\n");
    if (out.checkError()) {
      throw new IOException("standard output was closed before the end");
    }
  }

  private static ObjectNode record(String name, String line, int number) {
    try {
      if (MAPPER.readTree(line) instanceof ObjectNode record) {
        return record;
      }
      throw new UsageException(name + ":" + number + ": not a JSON object");
    } catch (JsonProcessingException e) {
      throw new UsageException(name + ":" + number + ": not JSON: " + e.getOriginalMessage());
    }
  }
}
