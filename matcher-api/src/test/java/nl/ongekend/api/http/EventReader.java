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
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.api.view.ViewJson;
import org.jspecify.annotations.Nullable;

/** Reads server-sent events as a browser does, over a connection of its own. */
final class EventReader {

  private EventReader() {}

  /** One event. */
  record Event(String id, String data) {

    long people() {
      return ViewJson.mapper().readTree(data).at("/people").asLong();
    }

    String state() {
      return ViewJson.mapper().readTree(data).at("/state").asString();
    }
  }

  /** Reads all events until the server ends the stream. */
  static List<Event> readAll(URI server, String path, @Nullable String last) {
    return read(server, path, last, Integer.MAX_VALUE);
  }

  /** Reads some events, and then loses the connection. */
  static List<Event> read(URI server, String path, @Nullable String last, int most) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path)).header("Accept", "text/event-stream");
    if (last != null) {
      request.header("Last-Event-ID", last);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<InputStream> response =
          client.send(request.build(), BodyHandlers.ofInputStream());
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(response.body(), UTF_8))) {
        return read(lines, most);
      } finally {
        client.shutdownNow();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<Event> read(BufferedReader lines, int most) throws IOException {
    List<Event> events = new ArrayList<>();
    String id = "";
    String data = "";
    for (String line = lines.readLine(); line != null && events.size() < most; ) {
      if (line.startsWith("id: ")) {
        id = line.substring(4);
      } else if (line.startsWith("data: ")) {
        data = line.substring(6);
      } else if (line.isEmpty() && !data.isEmpty()) {
        events.add(new Event(id, data));
        data = "";
      }
      line = events.size() < most ? lines.readLine() : line;
    }
    return events;
  }
}
