package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
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
import tools.jackson.databind.JsonNode;

/** Who is kept how long, with the days of what happened moved back. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class RetentionIT {

  private static final String YES = "{\"manner\": \"IN_PERSON\", \"language\": \"uk\"}";

  private RunningServer server;
  private JdbcClient jdbc;

  @BeforeAll
  void start(StoreSettings settings, @TempDir Path folder) {
    server = RunningServer.start(settings, folder);
    jdbc = JdbcClient.create(server.services().engine().store().dataSource());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @BeforeEach
  void beARecruiterOfNobody() {
    jdbc.sql("TRUNCATE entity, entity_history, release, retention_agreement").update();
    be("{\"organisation\": \"RECRUITER\"}");
  }

  private void be(String settings) {
    assertThat(server.put("/v1/privacy", settings).status()).isEqualTo(200);
  }

  private static OffsetDateTime daysAgo(int days) {
    return StoreExtension.NOW.atOffset(ZoneOffset.UTC).minusDays(days);
  }

  /** Somebody to whom nothing has happened for some days. */
  private String lastSeen(int days) {
    String id = server.post("/v1/passports", Samples.PASSPORT).at("/id");
    jdbc.sql("UPDATE entity SET updated_at = :at WHERE id = :id::uuid")
        .param("at", daysAgo(days))
        .param("id", id)
        .update();
    return id;
  }

  private void agreed(String passport, int days) {
    Answer answer = server.post("/v1/passports/" + passport + "/retention-agreement", YES);
    assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    jdbc.sql("UPDATE retention_agreement SET agreed_at = :at WHERE passport_id = :id::uuid")
        .param("at", daysAgo(days))
        .param("id", passport)
        .update();
  }

  private JsonNode run(String parameters) {
    Answer answer = server.post("/v1/retention-runs" + parameters, "");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private boolean isThere(String passport) {
    return server.get("/v1/passports/" + passport).status() == 200;
  }

  @Test
  void runRetention_recruiterAfterFourWeeks_erasesWithAProof() {
    String twentyEight = lastSeen(28);
    String twentyNine = lastSeen(29);

    JsonNode plan = run("?dryRun=true");
    assertThat(plan.at("/due")).extracting(JsonNode::asString).containsExactly(twentyNine);
    assertThat(isThere(twentyNine)).isTrue();

    JsonNode report = run("");

    assertThat(report.at("/erasures")).hasSize(1);
    assertThat(isThere(twentyNine)).isFalse();
    assertThat(isThere(twentyEight)).isTrue();
    assertThat(
            jdbc.sql("SELECT count(*) FROM erasure WHERE id = :id::uuid")
                .param("id", report.at("/erasures/0").asString())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThat(run("").at("/erasures")).isEmpty();
  }

  @Test
  void runRetention_agreed_keepsForAYearFromThatDay() {
    String year = lastSeen(400);
    String more = lastSeen(400);
    agreed(year, 365);
    agreed(more, 366);

    run("");

    assertThat(isThere(year)).isTrue();
    assertThat(isThere(more)).isFalse();
    server.delete("/v1/passports/" + year + "/retention-agreement");
    assertThat(run("").at("/erasures")).hasSize(1);
  }

  @Test
  void runRetention_releaseThatEndedLately_counts() {
    String passport = lastSeen(60);
    jdbc.sql(
            """
            INSERT INTO release (organisation_id, id, passport_id, vacancy_id, employer,
              requested_by, requested_at, agreed_by, agreed_at, manner, language, confirmed_by,
              confirmed_at)
            SELECT organisation_id, gen_random_uuid(), id, gen_random_uuid(), 'home',
              gen_random_uuid(), :at, gen_random_uuid(), :at, 'BY_PHONE', 'nl', gen_random_uuid(),
              :at
            FROM entity WHERE id = :id
            """)
        .param("at", daysAgo(50))
        .param("id", UUID.fromString(passport))
        .update();

    assertThat(run("?dryRun=true").at("/due")).isEmpty();
    assertThat(run("?dryRun=true&asOf=2026-12-01").at("/due")).hasSize(1);
  }

  @Test
  void runRetention_deletedPassport_losesItsHistoryToo() {
    String passport = lastSeen(1);
    server.delete("/v1/passports/" + passport, "If-Match", "\"1\"");
    jdbc.sql("UPDATE entity SET updated_at = :at").param("at", daysAgo(29)).update();

    assertThat(run("").at("/erasures")).hasSize(1);
    assertThat(jdbc.sql("SELECT count(*) FROM entity_history").query(Integer.class).single())
        .isZero();
  }

  @Test
  void runRetention_publicBody_keepsWhatItsListSays() {
    String passport = lastSeen(1_000);
    be("{\"organisation\": \"MUNICIPALITY\"}");
    assertThat(run("").at("/erasures")).isEmpty();
    assertThat(server.post("/v1/passports/" + passport + "/retention-agreement", YES).at("/code"))
        .isEqualTo("privacy.no-consent");

    be(
        """
        {"organisation": "MUNICIPALITY", "listDays": 999, "listSource": "own list, row 7"}
        """);
    assertThat(run("").at("/erasures")).hasSize(1);
  }

  @Test
  void runRetention_dayToCome_isOnlyLookedAt() {
    lastSeen(28);

    assertThat(server.post("/v1/retention-runs?asOf=2026-11-22", "").status()).isEqualTo(400);
    assertThat(run("?asOf=2026-11-22&dryRun=true").at("/due")).hasSize(1);
  }

  @Test
  void runToday_everyOrganisation_erasesWhoIsDue() throws IOException {
    String passport = lastSeen(29);

    assertThat(server.services().retention().runToday()).isEqualTo(1);
    assertThat(isThere(passport)).isFalse();
  }

  @Test
  void setPrivacy_listOfARecruiter_isRefused() {
    String list = "{\"organisation\": \"RECRUITER\", \"listDays\": 10, \"listSource\": \"none\"}";

    assertThat(server.put("/v1/privacy", list).status()).isEqualTo(400);
  }

  @Test
  void getPrivacy_recruiter_offersConsentOnlyWhereRefusingCostsNothing() {
    Answer answer = server.get("/v1/privacy?lang=nl");

    assertThat(answer.at("/organisation")).isEqualTo("RECRUITER");
    for (JsonNode ground : answer.json().at("/grounds")) {
      if (ground.at("/ground").asString().equals("CONSENT")) {
        assertThat(ground.at("/refusingCosts").asBoolean()).isFalse();
      }
    }
    assertThat(answer.body()).contains("Eén werkgever mag weten wie je bent");
  }
}
