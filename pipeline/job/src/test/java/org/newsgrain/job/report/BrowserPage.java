package org.newsgrain.job.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/** A page in a browser, used as a reader would: by mouse and keys. */
final class BrowserPage {

  private static final Set<String> COMPLAINTS =
      Set.of("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded");

  private final Browser browser;
  private final String target;
  private final String session;

  BrowserPage(Browser browser, String target, String session) {
    this.browser = browser;
    this.target = target;
    this.session = session;
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      send(domain + ".enable", parameters());
    }
  }

  private ObjectNode parameters() {
    return browser.parameters();
  }

  private JsonNode send(String method, ObjectNode parameters) {
    return browser.send(session, method, parameters);
  }

  /** Sets the size of the window in CSS pixels. */
  BrowserPage size(int width, int height) {
    ObjectNode size = parameters().put("width", width).put("height", height);
    send(
        "Emulation.setDeviceMetricsOverride",
        size.put("deviceScaleFactor", 1).put("mobile", false));
    return this;
  }

  /** Asks for a dark or light page. */
  BrowserPage scheme(String scheme) {
    ObjectNode media = parameters();
    media.putArray("features").addObject().put("name", "prefers-color-scheme").put("value", scheme);
    send("Emulation.setEmulatedMedia", media);
    return this;
  }

  /** Switches scripts off. */
  BrowserPage withoutScripts() {
    send("Emulation.setScriptExecutionDisabled", parameters().put("value", true));
    return this;
  }

  /** Opens a file; its scripts have run when this returns. */
  BrowserPage open(Path file) {
    send("Page.navigate", parameters().put("url", file.toUri().toString()));
    waitFor("document.readyState === 'complete' && location.protocol === 'file:'");
    return this;
  }

  private void waitFor(String condition) {
    long end = System.nanoTime() + 10_000_000_000L;
    while (!evaluate(condition).asBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("never: " + condition);
      }
      Thread.onSpinWait();
    }
  }

  /** The value of an expression, evaluated from outside the page's policy. */
  JsonNode evaluate(String expression) {
    ObjectNode asked = parameters().put("expression", expression);
    JsonNode answer =
        send("Runtime.evaluate", asked.put("returnByValue", true).put("awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(answer.get("exceptionDetails").toString());
    }
    return answer.get("result").path("value");
  }

  /** The visible text of all elements that match. */
  List<String> texts(String selector) {
    JsonNode texts =
        evaluate(
            "[...document.querySelectorAll(\""
                + selector
                + "\")].filter((e) => e.checkVisibility()).map((e) => e.innerText.trim())");
    return browser.json(texts);
  }

  /** Clicks the middle of the first element that matches. */
  BrowserPage click(String selector) {
    JsonNode place =
        evaluate(
            "(() => { const e = document.querySelector(\""
                + selector
                + "\"); e.scrollIntoView({ block: 'center', behavior: 'instant' });"
                + " const r = e.getBoundingClientRect();"
                + " return [r.x + r.width / 2, r.y + r.height / 2]; })()");
    for (String type : List.of("mousePressed", "mouseReleased")) {
      ObjectNode mouse = parameters().put("type", type).put("button", "left").put("clickCount", 1);
      mouse.put("x", place.get(0).asDouble()).put("y", place.get(1).asDouble());
      send("Input.dispatchMouseEvent", mouse);
    }
    return this;
  }

  /** Types into the element that has the focus. */
  BrowserPage type(String text) {
    send("Input.insertText", parameters().put("text", text));
    return this;
  }

  /** Presses a key that writes nothing, or Enter. */
  BrowserPage press(String key, int code) {
    for (String type : List.of("keyDown", "keyUp")) {
      ObjectNode press = parameters().put("type", type).put("key", key).put("code", key);
      press.put("windowsVirtualKeyCode", code);
      if (key.equals("Enter")) {
        press.put("text", "\r");
      }
      send("Input.dispatchKeyEvent", press);
    }
    return this;
  }

  /** Chooses an option of a select by its text, as its list does. */
  BrowserPage choose(String selector, String text) {
    evaluate(
        "(() => { const s = document.querySelector(\""
            + selector
            + "\"); s.value = [...s.options].find((o) => o.text === "
            + browser.quoted(text)
            + ").value; s.dispatchEvent(new Event('input', { bubbles: true })); })()");
    return this;
  }

  /** All that the console and the log hold, errors of the page and of its policy among them. */
  List<String> complaints() {
    return browser.events(session).stream()
        .filter(event -> COMPLAINTS.contains(event.get("method").asText()))
        .map(JsonNode::toString)
        .toList();
  }

  /** What the page asked for, itself first. */
  List<String> requests() {
    return browser.events(session).stream()
        .filter(event -> event.get("method").asText().equals("Network.requestWillBeSent"))
        .map(event -> event.at("/params/request/url").asText())
        .toList();
  }

  /** Takes a picture of the first {@code height} pixels of the page. */
  void screenshot(Path file, int width, int height) throws IOException {
    ObjectNode asked = parameters().put("format", "png").put("captureBeyondViewport", true);
    asked
        .putObject("clip")
        .put("x", 0)
        .put("y", 0)
        .put("width", width)
        .put("height", height)
        .put("scale", 1);
    write(file, send("Page.captureScreenshot", asked));
  }

  /** Prints the page. */
  void print(Path file) throws IOException {
    write(file, send("Page.printToPDF", parameters().put("preferCSSPageSize", true)));
  }

  void close() {
    browser.send("", "Target.closeTarget", parameters().put("targetId", target));
  }

  private static void write(Path file, JsonNode answer) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode(answer.get("data").asText()));
  }
}
