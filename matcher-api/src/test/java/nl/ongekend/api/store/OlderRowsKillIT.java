package nl.ongekend.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.postgres.DatabaseConnection;
import nl.ongekend.api.postgres.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A home of a version that kept people in the clear is opened, and the program is killed while it
 * seals them; the next start goes on, and nothing is left in the clear or lost.
 */
class OlderRowsKillIT {

  private static final int PEOPLE = 20_000;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Before the first with keys; the sign says that it need not exist. */
  private static final String OLD_VERSION = "70?";

  private static final String FILL =
      """
      INSERT INTO entity_history (organisation_id, type, id, entity_version, action, source,
                                  source_key, doc, doc_version, content_hash, account_id, at)
      SELECT :organisation, 'PASSPORT', ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
             1, 'CREATED', 'crm', 'zqclient-' || n, jsonb_build_object('name', 'Zqplain ' || n), 1,
             sha256(convert_to(n::text, 'UTF8')), :organisation, now()
      FROM generate_series(1, :people) n;
      """;

  private static final String FILL_PRESENT =
      """
      INSERT INTO entity (organisation_id, type, id, source, source_key, doc, doc_version,
                          entity_version, content_hash, created_at, updated_at, change_xid,
                          change_seq, deleted)
      SELECT organisation_id, type, id, source, source_key, doc, doc_version, entity_version,
             content_hash, at, at, pg_current_xact_id(), 1, false
      FROM entity_history
      """;

  private static final String FILL_REST =
      """
      INSERT INTO receipt (organisation_id, id, passport_id, vacancy_id, content, account_id, role,
                           purpose, at)
      VALUES (:organisation, sha256('receipt'), :organisation, :organisation,
              '{"note": "Zqplain"}', :organisation, 'JOB_COACH', 'JOB_COACHING', now());
      INSERT INTO organisation (id, name, created_at) VALUES (:organisation, 'assen', now());
      INSERT INTO account (id, organisation_id, name, role, password_hash, one_time, state,
                           created_at)
      VALUES (:organisation, :organisation, 'coach', 'JOB_COACH', '-', false, 'ENABLED', now());
      INSERT INTO second_factor (account_id, secret, confirmed, last_step, created_at)
      VALUES (:organisation, 'Zqplain secret of 20', true, 0, now());
      INSERT INTO idempotency_key (organisation_id, key, request_hash, response, created_at)
      VALUES (:organisation, 'key', sha256('request'), '{}', now());
      """;

  private static final String LEFT =
      """
      SELECT (SELECT count(*) FROM entity WHERE doc IS NOT NULL)
           + (SELECT count(*) FROM entity_history WHERE doc IS NOT NULL)
           + (SELECT count(*) FROM entity WHERE source_key LIKE 'zqclient%')
           + (SELECT count(*) FROM receipt WHERE content IS NOT NULL)
           + (SELECT count(*) FROM second_factor WHERE secret IS NOT NULL)
           + (SELECT count(*) FROM idempotency_key WHERE request_hash IS NOT NULL)
           + (SELECT count(*) FROM pg_constraint
              WHERE conname = 'only_sealed' AND NOT convalidated)
      """;

  private static final String SEALED =
      """
      SELECT (SELECT count(*) FROM entity WHERE sealed IS NOT NULL)
           + (SELECT count(*) FROM entity_history WHERE sealed IS NOT NULL)
      """;

  private static final Actor ACTOR = new Actor(new UUID(0, 7), new UUID(0, 7), Role.ADMINISTRATOR);

  @TempDir private Path folder;
  private Home home;

  @BeforeEach
  void makeOldHome() {
    home = Home.open(folder.resolve("home"));
    try (EmbeddedPostgres server = EmbeddedPostgres.start(home.postgres());
        HikariDataSource pool = server.database(Store.DATABASE).openPool(2)) {
      Flyway.configure().dataSource(pool).target(OLD_VERSION).load().migrate();
      JdbcClient jdbc = JdbcClient.create(pool);
      jdbc.sql(FILL).param("organisation", ACTOR.organisationId()).param("people", PEOPLE).update();
      jdbc.sql(FILL_PRESENT).update();
      jdbc.sql(FILL_REST).param("organisation", ACTOR.organisationId()).update();
    }
  }

  @Test
  void open_afterAKillWhileSealing_goesOnAndLosesNobody() throws IOException {
    Process program = open();
    awaitSealed();
    program.destroyForcibly();
    await().atMost(PATIENCE).until(() -> !program.isAlive());
    assertThat(sealed()).as("it was killed in the middle").isBetween(1L, 2L * PEOPLE - 1);

    try (Store store = Store.open(StoreSettings.embedded(home, InstantSource.system()))) {
      JdbcClient jdbc = JdbcClient.create(store.dataSource());
      assertThat(jdbc.sql(LEFT).query(Long.class).single()).isZero();
      assertThat(store.documents().count(ACTOR, Purpose.ADMINISTRATION, EntityType.PASSPORT))
          .isEqualTo(PEOPLE);
      for (int number : List.of(1, OlderRows.BATCH, OlderRows.BATCH + 1, PEOPLE)) {
        requirePerson(store, number);
      }
      requireSecret(store, jdbc);
    }
  }

  private static void requirePerson(Store store, int number) {
    ExternalKey key = new ExternalKey("crm", "zqclient-" + number);
    StoredDocument found =
        store
            .documents()
            .findByKey(ACTOR, Purpose.ADMINISTRATION, EntityType.PASSPORT, key)
            .orElseThrow();
    assertThat(found.externalKey()).isEqualTo(key);
    assertThat(found.json()).isEqualTo("{\"name\": \"Zqplain %d\"}".formatted(number));
    assertThat(found.body().contentHash()).isEqualTo(Documents.hash(Integer.toString(number)));
    assertThat(store.documents().listVersions(ACTOR, Purpose.ADMINISTRATION, found.entity()))
        .extracting(version -> version.findBody().orElseThrow())
        .containsExactly(found.body());
  }

  private static void requireSecret(Store store, JdbcClient jdbc) {
    byte[] sealed = jdbc.sql("SELECT sealed FROM second_factor").query(byte[].class).single();
    assertThat(store.accountSecrets().open(ACTOR.accountId(), sealed))
        .asString()
        .isEqualTo("Zqplain secret of 20");
  }

  /** Opens the home; would write for ever after that. */
  private Process open() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            java,
            "-cp",
            classPath,
            JournalingWriters.class.getName(),
            home.root().toString(),
            folder.resolve("journal").toString(),
            "1")
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("program.log").toFile())
        .start();
  }

  private void awaitSealed() {
    await()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(5))
        .until(() -> sealed() > 0);
  }

  /** How many rows are sealed; none while the server or the column is not there. */
  private long sealed() {
    return EmbeddedPostgres.findRunning(home.postgres(), Store.DATABASE)
        .map(OlderRowsKillIT::sealed)
        .orElse(0L);
  }

  private static long sealed(DatabaseConnection database) {
    try (HikariDataSource pool = database.openPool(1)) {
      return JdbcClient.create(pool).sql(SEALED).query(Long.class).single();
    } catch (DataAccessException | PoolInitializationException e) {
      return 0;
    }
  }
}
