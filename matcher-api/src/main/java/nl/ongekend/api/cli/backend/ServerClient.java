package nl.ongekend.api.cli.backend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Consumer;
import nl.ongekend.api.home.ServerEndpoint;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.ImportSummary;
import nl.ongekend.api.service.LineResult;
import nl.ongekend.api.view.ViewJson;
import tools.jackson.core.JacksonException;

/** Speaks HTTP to the server of a home. Problems come back as {@link ProblemException}s. */
final class ServerClient implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int FIRST_ERROR = 400;

  private final HttpClient http =
      HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).connectTimeout(PATIENCE).build();
  private final ServerEndpoint endpoint;

  ServerClient(ServerEndpoint endpoint) {
    this.endpoint = endpoint;
  }

  /** Returns the document at an address. */
  <D> D get(String path, Class<D> type) {
    return read(get(path), type);
  }

  /** Returns the JSON text at an address. */
  String get(String path) {
    return send(request(path).timeout(PATIENCE).GET().build());
  }

  /** Returns the file at an address. */
  byte[] getBytes(String path) {
    return sendForBytes(request(path).timeout(PATIENCE).GET().build());
  }

  /** Removes what is at an address. */
  void delete(String path) {
    send(request(path).timeout(PATIENCE).DELETE().build());
  }

  /** Returns what the server answers to a JSON text. */
  <D> D post(String path, String json, Class<D> type) {
    HttpRequest request =
        request(path)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json, UTF_8))
            .build();
    return read(send(request), type);
  }

  /**
   * Sends lines and reads a result for each while more are sent.
   *
   * @throws IOException if the stream cannot be read or the server cannot be reached
   */
  ImportSummary importLines(String path, InputStream ndjson, Consumer<LineResult> results)
      throws IOException {
    BodyPublisher lines = BodyPublishers.ofInputStream(() -> ndjson);
    HttpRequest request =
        request(path).header("Content-Type", "application/x-ndjson").POST(lines).build();
    HttpResponse<InputStream> response = exchange(request, BodyHandlers.ofInputStream());
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(response.body(), UTF_8))) {
      if (response.statusCode() >= FIRST_ERROR) {
        throw problem(reader.readAllAsString());
      }
      ImportSummary summary = ImportSummary.none();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        LineResult result = lineResult(line);
        summary = summary.with(result);
        results.accept(result);
      }
      return summary;
    }
  }

  /** A store that fails half way says so in the last line, as a problem. */
  private static LineResult lineResult(String line) {
    if (line.startsWith("{\"type\":")) {
      throw problem(line);
    }
    return read(line, LineResult.class);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(endpoint.address() + path))
        .header("Authorization", "Bearer " + endpoint.token());
  }

  private String send(HttpRequest request) {
    return new String(sendForBytes(request), UTF_8);
  }

  private byte[] sendForBytes(HttpRequest request) {
    HttpResponse<byte[]> response;
    try {
      response = exchange(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw unreachable(e);
    }
    if (response.statusCode() >= FIRST_ERROR) {
      throw problem(new String(response.body(), UTF_8));
    }
    return response.body();
  }

  private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler)
      throws IOException {
    try {
      return http.send(request, handler);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for " + endpoint.address());
    }
  }

  private ProblemException unreachable(IOException cause) {
    ProblemException problem =
        new ProblemException(
            Problem.of(
                Problem.Kind.UNAVAILABLE,
                "server.unreachable",
                "the server of this home must answer at %s.\nRepeat the command; if it fails again, stop the server and start it anew."
                    .formatted(endpoint.address())));
    problem.initCause(cause);
    return problem;
  }

  private static ProblemException problem(String json) {
    return new ProblemException(read(json, Problem.class));
  }

  private static <D> D read(String json, Class<D> type) {
    try {
      return ViewJson.mapper().readValue(json, type);
    } catch (JacksonException e) {
      // Its message quotes the document.
      throw new ProblemException(
          Problem.of(
              Problem.Kind.FAILED,
              "server.other-version",
              "the server of this home must answer with a %s as this program knows it.\nStop it and start it anew with the same program."
                  .formatted(type.getSimpleName())));
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
