package nl.ongekend.eval.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.ongekend.eval.server.ServerProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What requests to a server took, from the first byte sent to the last one read, and what was
 * answered. One connection, one request at a time.
 */
final class Exchanges {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final List<Long> micros = new ArrayList<>();

  /** Sends a request and returns the answer, which has to be one of success. */
  JsonNode send(ServerProcess server, HttpRequest request) throws IOException {
    long before = System.nanoTime();
    String body = server.body(request);
    micros.add(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - before));
    return MAPPER.readTree(body);
  }

  /** Adds what something else took. */
  void add(long nanos) {
    micros.add(TimeUnit.NANOSECONDS.toMicros(nanos));
  }

  void addAll(Exchanges others) {
    micros.addAll(others.micros);
  }

  /** Returns the microseconds of all of them. */
  Samples samples() {
    return Samples.of(micros.stream().mapToLong(Long::longValue).toArray());
  }

  Row row(String subject, String work) {
    return Row.of(subject, work, "us", samples());
  }
}
