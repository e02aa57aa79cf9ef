package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.api.OngekendApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server process that is killed while it runs a batch, and the process after it. */
class BatchKillIT {

  private static final String SETTINGS = "{\"top\": 5, \"tranche\": 1, \"floor\": 3000}";

  @TempDir private Path home;

  @Test
  void batch_killedWithItsServer_endsWithTheSameBytes() throws Exception {
    String whole;
    String wholeProposal;
    String job;
    String last;
    try (ServerProcess server = ServerProcess.start(home)) {
      server.send(
          "/v1/passport-imports", "application/x-ndjson", BatchJobsIT.demo("passports.ndjson"));
      server.send(
          "/v1/vacancy-imports", "application/x-ndjson", BatchJobsIT.demo("vacancies.ndjson"));
      String uninterrupted = server.create(SETTINGS);
      EventReader.readAll(server.address(), uninterrupted + "/events", null);
      whole = server.get(uninterrupted + "/results");
      wholeProposal = server.get(uninterrupted + "/proposal");
      job = server.create(SETTINGS);
      last = EventReader.read(server.address(), job + "/events", null, 4).getLast().id();
      server.kill();
    }
    try (ServerProcess server = ServerProcess.start(home)) {
      List<EventReader.Event> rest = EventReader.readAll(server.address(), job + "/events", last);

      assertThat(rest).extracting(EventReader.Event::state).contains("QUEUED").endsWith("DONE");
      assertThat(rest.getFirst().id()).isEqualTo(String.valueOf(Long.parseLong(last) + 1));
      assertThat(server.get(job)).contains("\"begun\":1");
      assertThat(server.get(job + "/results")).isEqualTo(whole);
      assertThat(server.get(job + "/proposal")).isEqualTo(wholeProposal);
    }
  }

  /** A server in a process of its own. */
  private record ServerProcess(Process process, URI address, HttpClient client)
      implements AutoCloseable {

    private static final String SERVING = "Serving ";

    static ServerProcess start(Path home) throws IOException {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("--add-modules", "jdk.incubator.vector"));
      command.add("--enable-native-access=ALL-UNNAMED");
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.addAll(List.of(OngekendApplication.class.getName(), "serve", "--port", "0"));
      command.addAll(List.of("--home", home.toString(), "--as-of", "2026-11-21"));
      Process process = new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).start();
      BufferedReader said =
          new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8));
      String line = said.readLine();
      while (line != null && !line.startsWith(SERVING)) {
        line = said.readLine();
      }
      assertThat(line).as("the server says where it is").isNotNull();
      Thread.ofVirtual().start(() -> said.lines().forEach(each -> {}));
      URI address = URI.create(String.valueOf(line).substring(SERVING.length()));
      return new ServerProcess(process, address, HttpClient.newHttpClient());
    }

    String create(String settings) throws Exception {
      return send("/v1/batches", "application/json", settings)
          .replaceFirst("(?s).*?\"id\":\"([^\"]*)\".*", "/v1/batches/$1");
    }

    String send(String path, String type, String body) throws Exception {
      return answer(
          HttpRequest.newBuilder(address.resolve(path))
              .header("Content-Type", type)
              .POST(BodyPublishers.ofString(body)));
    }

    String get(String path) throws Exception {
      return answer(
          HttpRequest.newBuilder(address.resolve(path))
              .header("Accept", "application/x-ndjson, application/json;q=0.5"));
    }

    private String answer(HttpRequest.Builder request) throws Exception {
      return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    /** Ends the process as a loss of power would. */
    void kill() throws InterruptedException {
      process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
      client.shutdownNow();
      process.destroy();
      process.onExit().join();
    }
  }
}
