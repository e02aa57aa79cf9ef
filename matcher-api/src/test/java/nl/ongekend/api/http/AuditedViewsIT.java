package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.ongekend.api.audit.AuditChain;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever sees a person is written down: who, whom, what for. */
@ExtendWith(StoreExtension.class)
class AuditedViewsIT {

  private static final String VIEWS =
      """
      SELECT concat_ws(' ', role, purpose, type, entity_id, entity_version) FROM audit
      WHERE action = 'VIEWED' ORDER BY id
      """;

  private RunningServer server;
  private JdbcClient jdbc;
  private Store store;
  private String passport;
  private String vacancy;
  private String position;

  @BeforeEach
  void start(Store store, StoreSettings settings, @TempDir Path folder)
      throws InterruptedException {
    this.store = store;
    jdbc = JdbcClient.create(store.dataSource());
    jdbc.sql("TRUNCATE audit, audit_link, entity, entity_history, change_log").update();
    server = RunningServer.start(settings, folder);
    passport = server.post("/v1/passports", Samples.PASSPORT).at("/id");
    Answer written = server.post("/v1/vacancies", Samples.VACANCY);
    vacancy = written.at("/id");
    position = written.header("Change-Position");
    server.server().awaitReady();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void warmUp_andVacancies_areViewsOfNobody() {
    server.get("/v1/vacancies");
    server.get("/v1/vacancies/" + vacancy);
    server.get("/v1/passports/00000000-0000-0000-0000-000000000009");

    assertThat(views()).isEmpty();
  }

  @Test
  void person_readListedMatchedExplainedOrExported_isOneRowEach() {
    String person = "/v1/passports/" + passport;
    String pair = person + "/vacancies/" + vacancy;
    String coached = "ADMINISTRATOR JOB_COACHING PASSPORT %s 1".formatted(passport);

    for (String address : List.of(person, "/v1/passports", person + "/matches")) {
      assertThat(server.get(address).status()).isEqualTo(200);
    }
    assertThat(views()).containsExactly(coached, coached, coached);

    server.get(pair + "/explanation");
    String receipt = server.post(pair + "/receipts", "").at("/id");
    server.get("/v1/receipts/" + receipt + "/export");
    assertThat(views()).hasSize(6).containsOnly(coached);
    assertThat(new AuditChain(store).verify().findings()).isEmpty();
  }

  @Test
  void people_inAListForAVacancy_areOneRowEach() {
    String other = server.post("/v1/passports", Samples.passport("Second")).at("/id");
    String searched = "ADMINISTRATOR CANDIDATE_SEARCH PASSPORT %s 1";
    String last = server.get("/v1/passports/" + other).header("Change-Position");
    String read = views().getFirst();

    server.get("/v1/vacancies/" + vacancy + "/matches", "Min-Position", last);
    server.post("/v1/matches", "{\"vacancy\": " + Samples.VACANCY + "}", "Min-Position", position);

    assertThat(views())
        .containsExactlyInAnyOrder(
            read,
            searched.formatted(passport),
            searched.formatted(other),
            searched.formatted(passport),
            searched.formatted(other));
  }

  private List<String> views() {
    return jdbc.sql(VIEWS).query((row, number) -> row.getString(1)).list();
  }
}
