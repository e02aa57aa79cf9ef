package nl.ongekend.api.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ongekend.api.postgres.DatabaseConnection;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.Role;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For which employers accounts speak: those they are told, and those they had before. */
@ExtendWith(StoreExtension.class)
class OwnEmployersIT {

  private static final String ORGANISATION = "00000000-0000-0000-0000-00000000000a";
  private static final String EMPLOYER = "00000000-0000-0000-0000-0000000000e1";
  private static final String COACH = "00000000-0000-0000-0000-0000000000c1";

  @Test
  void list_isWhatWasSaidLast_byKey(Store store, StoreSettings settings) {
    OwnEmployers employers = new OwnEmployers(store);
    List<OwnEmployer> first = List.of(OwnEmployer.parse("yard"), OwnEmployer.parse("home=A Home"));
    Account account =
        new Accounts(store, settings)
            .add(new NewAccount("home", Role.EMPLOYER, "assen", first))
            .account();

    assertThat(employers.list(account.id()))
        .containsExactly(new OwnEmployer("home", "A Home"), new OwnEmployer("yard", null));

    employers.replace("home", List.of());

    assertThat(employers.list(account.id())).isEmpty();
  }

  @Test
  void employers_ofAnotherRole_areRefused() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () -> new NewAccount("anna", Role.AUDITOR, "assen", List.of(OwnEmployer.parse("home"))))
        .withMessageStartingWith("role (AUDITOR) must be EMPLOYER to speak for employer home.");
    assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> OwnEmployer.parse(" =Home"));
    assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> OwnEmployer.parse("home= "));
  }

  /**
   * An account from before speaks for the employers of the vacancies that it made and still has.
   */
  @Test
  void accounts_fromBefore_speakForTheEmployersOfTheirVacancies(StoreSettings settings) {
    DatabaseConnection database = Objects.requireNonNull(settings.external());
    DatabaseConnection older =
        new DatabaseConnection(
            database.url() + "?currentSchema=older", database.user(), database.password());
    try (HikariDataSource pool = older.openPool(2)) {
      JdbcClient jdbc = JdbcClient.create(pool);
      jdbc.sql("CREATE SCHEMA older").update();
      Flyway.configure().dataSource(pool).target("68").load().migrate();
      jdbc.sql("INSERT INTO organisation VALUES (:id::uuid, 'assen', now())")
          .param("id", ORGANISATION)
          .update();
      account(jdbc, EMPLOYER, "the-home", Role.EMPLOYER);
      account(jdbc, COACH, "anna", Role.JOB_COACH);
      vacancy(jdbc, EMPLOYER, "home", false);
      vacancy(jdbc, EMPLOYER, "home", false);
      vacancy(jdbc, EMPLOYER, "yard", false);
      vacancy(jdbc, EMPLOYER, "gone", true);
      vacancy(jdbc, COACH, "ward", false);

      Flyway.configure().dataSource(pool).load().migrate();

      assertThat(
              jdbc.sql("SELECT account_id || ' ' || key || ' ' || name FROM account_employer")
                  .query(String.class)
                  .list())
          .containsExactlyInAnyOrder(EMPLOYER + " home At home", EMPLOYER + " yard At yard");
    }
  }

  private static void account(JdbcClient jdbc, String id, String name, Role role) {
    jdbc.sql(
            """
            INSERT INTO account VALUES (:id::uuid, :organisation::uuid, :name, :role, 'x', false,
                                        'ENABLED', now())
            """)
        .param("id", id)
        .param("organisation", ORGANISATION)
        .param("name", name)
        .param("role", role.name())
        .update();
  }

  private static void vacancy(JdbcClient jdbc, String account, String key, boolean deleted) {
    UUID id = UUID.randomUUID();
    String doc = "{\"employer\": {\"key\": \"%s\", \"name\": \"At %s\"}}".formatted(key, key);
    jdbc.sql(
            """
            INSERT INTO entity (organisation_id, type, id, doc, doc_version, entity_version,
                                content_hash, created_at, updated_at, change_xid, change_seq,
                                deleted)
            VALUES (:organisation::uuid, 'VACANCY', :id, :doc::jsonb, :version, 1, :hash, now(),
                    now(), pg_current_xact_id(), 1, :deleted)
            """)
        .param("organisation", ORGANISATION)
        .param("id", id)
        .param("doc", deleted ? null : doc)
        .param("version", deleted ? null : 1)
        .param("hash", deleted ? null : new byte[32])
        .param("deleted", deleted)
        .update();
    jdbc.sql(
            """
            INSERT INTO entity_history (organisation_id, type, id, entity_version, action, doc,
                                        account_id, at)
            VALUES (:organisation::uuid, 'VACANCY', :id, 1, 'CREATED', :doc::jsonb, :account::uuid,
                    now())
            """)
        .param("organisation", ORGANISATION)
        .param("id", id)
        .param("doc", doc)
        .param("account", account)
        .update();
  }
}
