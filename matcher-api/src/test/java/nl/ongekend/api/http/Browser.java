package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ongekend.api.view.ViewJson;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;

/** A real Chromium, driven over the W3C WebDriver protocol. Not thread-safe. */
final class Browser implements AutoCloseable {

  static final String TAB = "\uE004";
  static final String ENTER = "\uE007";

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Pattern PORT = Pattern.compile("started successfully on port (\\d+)");
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process driver;
  private final URI session;

  private Browser(Process driver, int port, Path profile) {
    this.driver = driver;
    URI sessions = URI.create("http://127.0.0.1:%d/session".formatted(port));
    this.session = URI.create(sessions + "/" + begin(sessions, profile));
  }

  /**
   * Starts a browser, or skips the test when there is none and none is required.
   *
   * @param profile an empty folder
   */
  static Browser start(Path profile) throws IOException {
    boolean installed = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    if (!installed && Boolean.getBoolean("ongekend.browser.required")) {
      throw new IllegalStateException(
          "%s and %s must be installed.%nMaybe leave ongekend.browser.required out."
              .formatted(CHROMIUM, DRIVER));
    }
    Assumptions.assumeTrue(installed, "no Chromium on this machine");
    Process driver =
        new ProcessBuilder(DRIVER.toString(), "--port=0").redirectErrorStream(true).start();
    return new Browser(driver, port(driver), profile);
  }

  private static int port(Process driver) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(driver.getInputStream(), UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher matcher = PORT.matcher(line);
      if (matcher.find()) {
        return Integer.parseInt(matcher.group(1));
      }
    }
    throw new IllegalStateException("chromedriver named no port before it ended");
  }

  private String begin(URI sessions, Path profile) {
    Map<String, Object> options =
        Map.of(
            "binary", CHROMIUM.toString(),
            "args",
                List.of(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--user-data-dir=" + profile));
    Map<String, Object> wanted = Map.of("alwaysMatch", Map.of("goog:chromeOptions", options));
    JsonNode started = post(sessions, Map.of("capabilities", wanted));
    return started.at("/sessionId").asString();
  }

  void open(URI address) {
    send("/url", Map.of("url", address.toString()));
  }

  /** Runs a script in the page; it returns with {@code return}. */
  JsonNode run(String script) {
    return send("/execute/sync", Map.of("script", script, "args", List.of()));
  }

  /** Runs a script that calls its last argument when it is done. */
  JsonNode await(String script) {
    return send("/execute/async", Map.of("script", script, "args", List.of()));
  }

  /** Presses and releases a key. */
  void press(String key) {
    List<Map<String, String>> strokes =
        List.of(Map.of("type", "keyDown", "value", key), Map.of("type", "keyUp", "value", key));
    Map<String, Object> keyboard = Map.of("type", "key", "id", "keyboard", "actions", strokes);
    send("/actions", Map.of("actions", List.of(keyboard)));
  }

  /** Makes the window as wide as this, in CSS pixels. */
  void resize(int width, int height) {
    develop(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Sets a media feature, such as {@code prefers-color-scheme}. */
  void prefer(String feature, String value) {
    develop(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", feature, "value", value))));
  }

  private void develop(String command, Map<String, Object> parameters) {
    send("/goog/cdp/execute", Map.of("cmd", command, "params", parameters));
  }

  /** Writes what is to be seen of the whole page. */
  void photograph(Path file) throws IOException {
    photograph(file, true);
  }

  /** Writes what is to be seen in the window. */
  void photographWindow(Path file) throws IOException {
    photograph(file, false);
  }

  private void photograph(Path file, boolean whole) throws IOException {
    JsonNode picture =
        send(
            "/goog/cdp/execute",
            Map.of(
                "cmd", "Page.captureScreenshot", "params", Map.of("captureBeyondViewport", whole)));
    Files.write(file, Base64.getDecoder().decode(picture.at("/data").asString()));
  }

  /** Returns what the browser prints on A4, as PDF. */
  byte[] print() {
    Map<String, Object> paper = Map.of("page", Map.of("width", 21.0, "height", 29.7));
    return Base64.getDecoder().decode(send("/print", paper).asString());
  }

  /** Returns the accessibility rules that a page breaks, each with the elements that do. */
  List<String> violations() {
    run(axe());
    JsonNode broken =
        await(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(result => done(
              result.violations.map(one => one.id + ': ' + one.nodes.map(n => n.html).join(' ')
                .slice(0, 600))));
            """);
    return Arrays.asList(ViewJson.mapper().treeToValue(broken, String[].class));
  }

  private static String axe() {
    String path = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    try (InputStream stream = Objects.requireNonNull(Browser.class.getResourceAsStream(path))) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode send(String command, Map<String, Object> body) {
    return post(URI.create(session + command), body);
  }

  private JsonNode post(URI address, Map<String, Object> body) {
    return send(
        HttpRequest.newBuilder(address)
            .POST(BodyPublishers.ofString(ViewJson.mapper().writeValueAsString(body))));
  }

  private JsonNode send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          client.send(request.timeout(LONGEST).build(), BodyHandlers.ofString());
      JsonNode value = ViewJson.mapper().readTree(answer.body()).at("/value");
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("the browser refused: " + value);
      }
      return value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      send(HttpRequest.newBuilder(session).DELETE());
    } finally {
      driver.destroy();
      client.close();
    }
  }
}
