package nl.ongekend.api.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.ongekend.api.config.HttpSettings;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.Today;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;

/** A server on a free port, with a home of its own, and a client that talks to it. */
final class RunningServer implements AutoCloseable {

  static final String TOKEN = "token-of-the-test";

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final String JSON = "application/json";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Services services;
  private final MatcherServer server;

  private RunningServer(Services services, MatcherServer server) {
    this.services = services;
    this.server = server;
  }

  /** Starts a server on the database of some settings, with the index in a folder of its own. */
  static RunningServer start(StoreSettings settings, Path folder) {
    return start(settings, folder, UnaryOperator.identity());
  }

  static RunningServer start(
      StoreSettings settings, Path folder, UnaryOperator<HttpSettings> change) {
    StoreSettings own = StoreExtension.inHome(settings, folder);
    try {
      Services services = Services.open(own, new Today(own.clock(), TODAY));
      HttpSettings http = change.apply(HttpSettings.of(0, TOKEN));
      return new RunningServer(services, MatcherServer.start(services, http));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Services services() {
    return services;
  }

  MatcherServer server() {
    return server;
  }

  URI address() {
    return server.endpoint().address();
  }

  Answer get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  Answer delete(String path, String... headers) {
    return send(request(path, headers).DELETE());
  }

  Answer post(String path, String json, String... headers) {
    return send(
        request(path, headers).header("Content-Type", JSON).POST(BodyPublishers.ofString(json)));
  }

  Answer put(String path, String json, String... headers) {
    return send(
        request(path, headers).header("Content-Type", JSON).PUT(BodyPublishers.ofString(json)));
  }

  Answer postLines(String path, String lines) {
    return send(
        request(path)
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofString(lines)));
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address().resolve(path)).timeout(Duration.ofSeconds(30));
    return headers.length == 0 ? request : request.headers(headers);
  }

  Answer send(HttpRequest.Builder request) {
    try {
      return Answer.of(client.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    server.close();
    try {
      services.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
