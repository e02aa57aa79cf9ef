package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.api.http.endpoint.EndpointRegistry;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The server as a whole: it starts, says what it is, stops, and starts again. */
@ExtendWith(StoreExtension.class)
class ServerIT {

  @Test
  void start_again_keepsEverything(StoreSettings settings, @TempDir Path folder)
      throws IOException {
    String address;
    String matches;
    try (RunningServer server = RunningServer.start(settings, folder)) {
      address = server.post("/v1/passports", Samples.PASSPORT).header("Location");
      String position = server.post("/v1/vacancies", Samples.VACANCY).header("Change-Position");
      matches = server.get(address + "/matches", "Min-Position", position).body();
    }
    try (RunningServer server = RunningServer.start(settings, folder)) {
      assertThat(server.get(address).header("ETag")).isEqualTo("\"1\"");
      assertThat(server.get(address + "/matches").body()).isEqualTo(matches);
    }
    FileSystemUtils.deleteRecursively(folder.resolve("index"));
    try (RunningServer server = RunningServer.start(settings, folder)) {
      assertThat(server.get(address + "/matches").body()).isEqualTo(matches);
    }
  }

  @Test
  void health_onceWarm_isReady(StoreSettings settings, @TempDir Path folder)
      throws InterruptedException {
    try (RunningServer server = RunningServer.start(settings, folder)) {
      assertThat(server.get("/v1/health/live").at("/status")).isEqualTo("UP");

      server.server().awaitReady();

      assertThat(server.get("/v1/health/ready").status()).isEqualTo(200);
      assertThat(server.get("/v1/version").at("/schema")).isEqualTo("ongekend/version/1");
      assertThat(server.get("/v1/version").at("/versions/taxonomy")).hasSize(64);
      assertThat(server.get("/v1/openapi.json").at("/openapi")).startsWith("3.1");
    }
  }

  @Test
  void description_readByAPageOfAnotherSite_isAllowed(
      StoreSettings settings, @TempDir Path folder) {
    try (RunningServer server = RunningServer.start(settings, folder)) {
      Answer description = server.get("/v1/openapi.json", "Origin", "https://viewer.example");
      Answer options =
          server.send(server.request("/v1/passports").method("OPTIONS", BodyPublishers.noBody()));

      assertThat(description.header("Access-Control-Allow-Origin")).isEqualTo("*");
      assertThat(options.status()).isEqualTo(200);
      assertThat(options.header("Allow")).contains("POST");
    }
  }

  @Test
  void registry_andControllers_haveTheSameAddresses(StoreSettings settings, @TempDir Path folder) {
    List<String> registered =
        EndpointRegistry.complete().list().stream()
            .map(endpoint -> endpoint.method() + " " + endpoint.path())
            .toList();
    try (RunningServer server = RunningServer.start(settings, folder)) {
      assertThat(mapped(server.server())).hasSameElementsAs(registered);
    }
  }

  private static List<String> mapped(MatcherServer server) {
    List<String> mapped = new ArrayList<>();
    server
        .bean(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .forEach(mapping -> {
          for (String path : mapping.getPatternValues()) {
            for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
              mapped.add(method + " " + path);
            }
          }
        });
    return mapped;
  }
}
