package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Circumstances over HTTP: kept, read, changed, deleted, and nowhere else. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class CircumstancesIT {

  private JdbcClient jdbc;
  private RunningServer server;
  private String passport = "";
  private String position = "";

  @BeforeAll
  void start(Store store, StoreSettings settings, @TempDir Path folder) {
    jdbc = JdbcClient.create(store.dataSource());
    server = RunningServer.start(settings, folder);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @BeforeEach
  void person() {
    Answer answer = server.post("/v1/passports", Samples.PASSPORT);
    passport = answer.at("/id");
    position = answer.header("Change-Position");
  }

  private String path() {
    return "/v1/passports/" + passport + "/circumstances";
  }

  private static String circumstances(String passport, String benefit) {
    return "{\"passport\": \"%s\", \"benefit\": \"%s\", \"recordedOn\": \"2026-11-10\"}"
        .formatted(passport, benefit);
  }

  private Answer put(String benefit) {
    return server.put(path(), circumstances(passport, benefit));
  }

  private List<String> audit() {
    return jdbc.sql(
            "SELECT action FROM audit WHERE type = 'CIRCUMSTANCES' AND entity_id = :id ORDER BY id")
        .param("id", UUID.fromString(passport))
        .query((row, _) -> Objects.requireNonNull(row.getString(1)))
        .list();
  }

  @Test
  void circumstances_fromFirstToLast_areAnsweredAndAudited() {
    assertThat(server.get(path()).at("/code")).isEqualTo("circumstances.not-found");
    assertThat(put("NONE").header("ETag")).isEqualTo("\"1\"");
    assertThat(put("SOCIAL_ASSISTANCE").header("ETag")).isEqualTo("\"2\"");
    assertThat(server.get(path()).at("/benefit")).isEqualTo("SOCIAL_ASSISTANCE");
    assertThat(server.get("/v1/passports/" + passport + "/target-groups").at("/recordedOn"))
        .isEqualTo("2026-11-10");
    assertThat(server.delete(path()).status()).isEqualTo(204);
    assertThat(server.delete(path()).status()).isEqualTo(404);
    assertThat(put("NONE").status()).isEqualTo(200);

    assertThat(audit()).contains("CREATED", "REPLACED", "DELETED", "VIEWED");
  }

  @Test
  void putCircumstances_ofAnotherPassportOrNone_isRefused() {
    String nobody = "00000000-0000-7000-8000-00000000dead";

    Answer other = server.put(path(), circumstances(nobody, "NONE"));
    Answer missing =
        server.put("/v1/passports/" + nobody + "/circumstances", circumstances(nobody, "NONE"));

    assertThat(other.at("/code")).isEqualTo("document.other-id");
    assertThat(missing.status()).isEqualTo(404);
    assertThat(server.put(path(), "{\"colour\": 1}").status()).isEqualTo(400);
    assertThat(audit()).isEmpty();
  }

  @Test
  void circumstances_areInTheOwnExportAndInNoOtherAnswer() {
    put("SOCIAL_ASSISTANCE");
    String vacancy = server.post("/v1/vacancies", Samples.VACANCY).at("/id");

    assertThat(server.get("/v1/passports/" + passport + "/export").body())
        .contains("SOCIAL_ASSISTANCE");
    for (String other :
        List.of(
            "/v1/passports",
            "/v1/passports/" + passport,
            "/v1/passports/" + passport + "/matches",
            "/v1/passports/" + passport + "/questions",
            "/v1/vacancies/" + vacancy + "/matches",
            "/v1/vacancies/" + vacancy + "/employer-pool",
            "/v1/vacancies/" + vacancy + "/shortlist")) {
      Answer answer = server.get(other, "Min-Position", position);
      assertThat(answer.status()).as(other).isEqualTo(200);
      assertThat(answer.body()).as(other).doesNotContain("SOCIAL_ASSISTANCE");
    }
  }
}
