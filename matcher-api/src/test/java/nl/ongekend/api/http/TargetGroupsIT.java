package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import nl.ongekend.api.http.endpoint.ApiHeaders;
import nl.ongekend.api.store.Actor;
import nl.ongekend.api.store.DocumentBody;
import nl.ongekend.api.store.EntityType;
import nl.ongekend.api.store.NewDocument;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.core.document.ContentHash;
import nl.ongekend.core.document.DocumentVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Target groups over HTTP. Seven people are without work, search and can start tomorrow; two work;
 * of three nothing is known but that they do not work.
 */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class TargetGroupsIT {

  private Store store;
  private RunningServer server;
  private String jobless = "";
  private String unknown = "";

  @BeforeAll
  void start(Store store, StoreSettings settings, @TempDir Path folder) {
    this.store = store;
    server = RunningServer.start(settings, folder);
    for (int i = 0; i < 7; i++) {
      jobless = passport(0);
      keep(jobless);
    }
    for (int i = 0; i < 2; i++) {
      keep(passport(36));
    }
    for (int i = 0; i < 3; i++) {
      unknown = passport(0);
    }
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private String passport(int hours) {
    String json =
        "{\"name\": \"somebody\", \"skillsState\": \"UNKNOWN\", \"workTime\": {\"workedNow\": %d}}"
            .formatted(hours);
    Answer answer = server.post("/v1/passports", json);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.at("/id");
  }

  private void keep(String passport) {
    String json =
        Samples.line(
            """
            {"passport": "%s", "searchedRecently": true, "availableWithinDays": 1,
             "benefit": "NONE", "residence": "ASYLUM_PERMIT", "recordedOn": "2026-11-10"}
            """
                .formatted(passport));
    DocumentBody body = new DocumentBody(json, DocumentVersion.CURRENT, ContentHash.of(json));
    store
        .documents()
        .create(
            Actor.local(),
            Purpose.ADMINISTRATION,
            NewDocument.of(EntityType.CIRCUMSTANCES, body).withId(UUID.fromString(passport)));
  }

  private static JsonNode group(Answer answer, String name) {
    return answer
        .json()
        .at("/groups")
        .valueStream()
        .filter(group -> group.at("/group").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void groups_ofAPerson_comeWithRuleAndSource() {
    Answer answer = server.get("/v1/passports/%s/target-groups".formatted(jobless));

    assertThat(answer.at("/schema")).isEqualTo("ongekend/target-groups/1");
    assertThat(answer.at("/recordedOn")).isEqualTo("2026-11-10");
    JsonNode unemployed = group(answer, "unemployed");
    assertThat(unemployed.at("/member").asString()).isEqualTo("yes");
    assertThat(unemployed.at("/rule").asString())
        .isEqualTo("No paid work, searched recently and available at short notice.");
    assertThat(unemployed.at("/source").asString()).contains("Ongekend talent (2025)");
    assertThat(group(answer, "status-holder").at("/member").asString()).isEqualTo("yes");
    assertThat(group(answer, "asylum-seeker").at("/member").asString()).isEqualTo("no");
    assertThat(group(answer, "student").at("/member").asString()).isEqualTo("open");
  }

  @Test
  void groups_withoutCircumstances_areOpenWhereHoursDoNotDecide() {
    Answer answer = server.get("/v1/passports/%s/target-groups".formatted(unknown));

    assertThat(answer.json().at("/recordedOn").isNull()).isTrue();
    assertThat(group(answer, "unemployed").at("/member").asString()).isEqualTo("open");
    assertThat(group(answer, "underemployed-part-timer").at("/member").asString()).isEqualTo("no");
  }

  @Test
  void groups_withNoNotice_leaveOutWhoStartsTomorrow() {
    Answer answer = server.get("/v1/passports/%s/target-groups?noticeDays=0".formatted(jobless));

    assertThat(group(answer, "unemployed").at("/member").asString()).isEqualTo("no");
    assertThat(group(answer, "searching-not-available").at("/member").asString()).isEqualTo("yes");
  }

  @Test
  void report_ofTwelvePeople_hidesSmallNumbersAndRoundsTheOthers() {
    Answer report = server.get("/v1/target-groups");

    assertThat(report.at("/schema")).isEqualTo("ongekend/target-group-report/1");
    assertThat(report.at("/people")).isEqualTo("10");
    assertThat(report.at("/answered")).isEqualTo("5");
    assertThat(group(report, "unemployed").at("/members").asString()).isEqualTo("5");
    assertThat(group(report, "unemployed").at("/open").asString()).isEqualTo("fewer than 5");
    assertThat(group(report, "asylum-seeker").at("/members").asString()).isEqualTo("fewer than 5");
    assertThat(group(report, "student").at("/open").asString()).isEqualTo("10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "366", "soon"})
  void noticeDays_outOfRange_areRefused(String days) {
    assertThat(server.get("/v1/target-groups?noticeDays=" + days).status()).isEqualTo(400);
  }

  @Test
  void circumstances_thatAreStored_changeNoMatch() {
    String passport = passport(0);
    String position =
        server.post("/v1/vacancies", Samples.VACANCY).header(ApiHeaders.CHANGE_POSITION);
    String matches = "/v1/passports/%s/matches".formatted(passport);
    String before =
        server.get(matches, ApiHeaders.MIN_POSITION, position).json().at("/matches").toString();

    keep(passport);

    assertThat(before).contains("Aide in a nursing home");
    assertThat(server.get(matches).json().at("/matches").toString()).isEqualTo(before);
    String address = "/v1/passports/" + passport;
    server.delete(address, "If-Match", "\"1\"");
  }
}
