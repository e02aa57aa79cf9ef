package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.api.view.ViewJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Imports over HTTP: a result per line, and one bad line is one bad line. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ImportsIT {

  private RunningServer server;

  @BeforeAll
  void start(StoreSettings settings, @TempDir Path folder) {
    server = RunningServer.start(settings, folder);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void lines_goodAndBad_eachGetTheirResult() {
    String good = keyed("A-1", "Good");
    String lines = good + "\nnot json\n\n{\"nmae\": \"x\"}\n" + keyed("A-2", "Also good") + "\n";

    Answer answer = server.postLines("/v1/passport-imports", lines);

    assertThat(answer.header("Content-Type")).isEqualTo("application/x-ndjson");
    List<JsonNode> results = results(answer);
    assertThat(results)
        .extracting(result -> result.get("line").asInt() + " " + result.get("status").asString())
        .containsExactly("1 CREATED", "2 REJECTED", "4 REJECTED", "5 CREATED");
    assertThat(results.get(1).at("/problem/code").asString()).isEqualTo("document.not-json");
    assertThat(results.get(2).at("/problem/detail").asString()).contains("name");
    assertThat(results.get(2).at("/problem/pointer").asString()).isEqualTo("/nmae");
  }

  @Test
  void lines_importedAgain_areFoundByTheirKey() {
    Answer first = server.postLines("/v1/passport-imports", keyed("B-1", "Before"));
    Answer same = server.postLines("/v1/passport-imports", keyed("B-1", "Before"));
    Answer other = server.postLines("/v1/passport-imports", keyed("B-1", "After"));

    assertThat(results(first).getFirst().get("status").asString()).isEqualTo("CREATED");
    assertThat(results(same).getFirst().get("status").asString()).isEqualTo("UNCHANGED");
    assertThat(results(other).getFirst().get("status").asString()).isEqualTo("REPLACED");
    String id = results(other).getFirst().get("id").asString();
    assertThat(id).isEqualTo(results(first).getFirst().get("id").asString());
    assertThat(server.get("/v1/passports/" + id).at("/name")).isEqualTo("After");
  }

  @Test
  void lines_withOneKeyTwice_areOneDocument() {
    String lines = keyed("C-1", "First") + "\n" + keyed("C-1", "Second");

    List<JsonNode> results = results(server.postLines("/v1/passport-imports", lines));

    assertThat(results)
        .extracting(result -> result.get("status").asString())
        .containsExactly("CREATED", "REPLACED");
    assertThat(results.get(1).get("id")).isEqualTo(results.get(0).get("id"));
  }

  @Test
  void lines_beyondABatch_areAllKept() {
    int count = 1_200;
    String lines =
        IntStream.range(0, count)
            .mapToObj(i -> Samples.line(Samples.vacancy("Vacancy " + i)))
            .collect(Collectors.joining("\n"));

    List<JsonNode> results = results(server.postLines("/v1/vacancy-imports", lines));

    assertThat(results).hasSize(count).allMatch(r -> r.get("status").asString().equals("CREATED"));
    assertThat(results.getLast().get("line").asInt()).isEqualTo(count);
  }

  @Test
  void vacancy_belowMinimumWage_isARejectedLine() {
    String poor = Samples.line(Samples.VACANCY.replace("1600", "1000"));

    List<JsonNode> results = results(server.postLines("/v1/vacancy-imports", poor));

    assertThat(results.getFirst().at("/problem/code").asString())
        .isEqualTo("vacancy.below-minimum-wage");
  }

  @Test
  void passport_withATelephoneNumber_isARejectedLineAndTheNextIsKept() {
    String lines =
        Samples.line(Samples.passport("Bel 06 12345678")) + "\n" + Samples.line(Samples.PASSPORT);

    List<JsonNode> results = results(server.postLines("/v1/passport-imports", lines));

    assertThat(results.getFirst().at("/problem/code").asString())
        .isEqualTo("document.personal-number");
    assertThat(results.get(1).at("/status").asString()).isEqualTo("CREATED");
  }

  private static String keyed(String key, String name) {
    String externalKey =
        "\"externalKey\": {\"source\": \"crm\", \"sourceKey\": \"%s\"}".formatted(key);
    return Samples.line(Samples.with(Samples.passport(name), externalKey));
  }

  private static List<JsonNode> results(Answer answer) {
    return answer.body().lines().map(line -> ViewJson.mapper().readTree(line)).toList();
  }
}
