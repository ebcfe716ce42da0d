package org.newsgrain.job.report;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A headless Chromium of its own, spoken to in the browser's own protocol (Chrome DevTools), which
 * tells of every request, message and error of a page.
 */
final class Browser implements AutoCloseable {

  private static final long MOST_SECONDS = 60;
  private static final String LISTENING = "DevTools listening on ";
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final List<String> QUIETLY =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          "--remote-debugging-port=0");

  private final ObjectMapper json = new ObjectMapper();
  private final AtomicInteger number = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final Process process;
  private final WebSocket socket;

  /** Starts it, with its profile in {@code folder}. */
  Browser(Path program, Path folder) throws IOException {
    List<String> line = new ArrayList<>(List.of(program.toString()));
    line.addAll(QUIETLY);
    line.addAll(List.of("--user-data-dir=" + folder, "about:blank"));
    process = new ProcessBuilder(line).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address()), new Listener())
            .join();
  }

  /** The browser that is installed, if any. */
  static Optional<Path> installed() {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private String address() throws IOException {
    BufferedReader said = process.errorReader(StandardCharsets.UTF_8);
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith(LISTENING)) {
        drain(said);
        return line.substring(LISTENING.length());
      }
    }
    throw new IOException("the browser ended with " + process.exitValue());
  }

  /** A full pipe would stop the browser. */
  private static void drain(BufferedReader said) {
    Thread thread =
        new Thread(
            () -> {
              try {
                said.transferTo(Writer.nullWriter());
              } catch (IOException ended) {
                // Nothing is left to say.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  /** Opens an empty page. */
  BrowserPage page() {
    ObjectNode blank = parameters().put("url", "about:blank");
    String target = send("", "Target.createTarget", blank).get("targetId").asText();
    ObjectNode attach = parameters().put("targetId", target).put("flatten", true);
    String session = send("", "Target.attachToTarget", attach).get("sessionId").asText();
    return new BrowserPage(this, target, session);
  }

  ObjectNode parameters() {
    return json.createObjectNode();
  }

  /** A JSON array of strings as a list. */
  List<String> json(JsonNode texts) {
    return json.convertValue(texts, new TypeReference<List<String>>() {});
  }

  /** A text as a literal of a script. */
  String quoted(String text) {
    return json.valueToTree(text).toString();
  }

  /** What happened in that page, the oldest first. */
  List<JsonNode> events(String session) {
    return events.stream()
        .filter(event -> event.path("sessionId").asText().equals(session))
        .toList();
  }

  /** Sends a command and waits for its result. */
  JsonNode send(String session, String method, ObjectNode parameters) {
    int id = number.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    ObjectNode message = json.createObjectNode().put("id", id).put("method", method);
    message.set("params", parameters);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    synchronized (this) {
      socket.sendText(message.toString(), true).join();
    }
    return result(method, answer);
  }

  private static JsonNode result(String method, CompletableFuture<JsonNode> answer) {
    try {
      JsonNode message = answer.get(MOST_SECONDS, TimeUnit.SECONDS);
      if (message.has("error")) {
        throw new IllegalStateException(method + ": " + message.get("error"));
      }
      return message.get("result");
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(method, e);
    }
  }

  @Override
  public void close() {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Puts messages together from their parts and hands them on. */
  private final class Listener implements WebSocket.Listener {

    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      message.append(part);
      if (last) {
        take(message.toString());
        message.setLength(0);
      }
      from.request(1);
      return null;
    }

    private void take(String text) {
      try {
        JsonNode node = json.readTree(text);
        if (node.has("id")) {
          answers.remove(node.get("id").asInt()).complete(node);
        } else {
          events.add(node);
        }
      } catch (IOException e) {
        throw new IllegalStateException(text, e);
      }
    }
  }
}
