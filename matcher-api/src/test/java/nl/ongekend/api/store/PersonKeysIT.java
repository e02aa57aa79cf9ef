package nl.ongekend.api.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ongekend.api.store.Documents.COACH;
import static nl.ongekend.api.store.Documents.body;
import static nl.ongekend.api.store.Documents.passport;
import static nl.ongekend.api.store.Purpose.ADMINISTRATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.seal.SealException;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What documents say about people stands nowhere in the clear, and opens in its place only. */
@ExtendWith(StoreExtension.class)
class PersonKeysIT {

  private static final String CANARY = "Zqcanary";
  private static final ExternalKey KEY = new ExternalKey("crm", "zqclient-4711");

  private final Store store;
  private final DocumentStore documents;
  private final JdbcClient jdbc;

  PersonKeysIT(Store store) {
    this.store = store;
    this.documents = store.documents();
    this.jdbc = JdbcClient.create(store.dataSource());
  }

  @BeforeEach
  void empty() {
    jdbc.sql("TRUNCATE entity, entity_history, change_log, person_key").update();
  }

  @Test
  void documents_aboutPeople_standNowhereInTheClear() {
    StoredDocument created =
        documents.create(COACH, ADMINISTRATION, passport(CANARY).withExternalKey(KEY));
    documents.replace(COACH, ADMINISTRATION, created.entity(), 1, body(CANARY + " B1"));
    documents.create(COACH, ADMINISTRATION, circumstancesOf(created.id(), CANARY));

    for (String text : List.of(CANARY, "zqclient", created.body().contentHash().hex())) {
      assertThat(rowsWith(text)).as(text).isZero();
    }
    assertThat(jdbc.sql("SELECT count(*) FROM person_key").query(Long.class).single()).isEqualTo(1);
    assertThat(documents.findByKey(COACH, ADMINISTRATION, EntityType.PASSPORT, KEY))
        .hasValueSatisfying(found -> assertThat(found.externalKey()).isEqualTo(KEY));
    assertThat(documents.listVersions(COACH, ADMINISTRATION, created.entity()))
        .extracting(version -> version.findBody().orElseThrow())
        .containsExactly(body(CANARY), body(CANARY + " B1"));
    assertThat(
            documents.findContent(
                COACH, ADMINISTRATION, created.entity(), body(CANARY).contentHash()))
        .contains(body(CANARY));
  }

  @Test
  void vacancies_areKeptInTheClear() {
    documents.create(COACH, ADMINISTRATION, Documents.vacancy(CANARY));

    assertThat(rowsWith(CANARY)).isEqualTo(2);
  }

  @Test
  void import_ofTheSameAgain_findsItUnchanged() {
    List<NewDocument> two =
        List.of(
            passport("lasser").withExternalKey(KEY),
            passport("kok").withExternalKey(new ExternalKey("crm", "zqclient-4712")));
    documents.createAll(COACH, ADMINISTRATION, two);

    assertThat(documents.createAll(COACH, ADMINISTRATION, two))
        .extracting(ImportOutcome::status)
        .containsOnly(ImportOutcome.Status.UNCHANGED);
  }

  @Test
  void find_ofRowsThatWereSwapped_isRefused() {
    StoredDocument one = documents.create(COACH, ADMINISTRATION, passport("lasser"));
    StoredDocument other = documents.create(COACH, ADMINISTRATION, passport("kok"));

    jdbc.sql(
            """
            UPDATE entity e SET sealed = o.sealed, sealed_names = o.sealed_names
            FROM entity o WHERE o.id <> e.id
            """)
        .update();

    refusesBoth(one, other);
  }

  @Test
  void find_withKeysThatWereSwapped_isRefused() {
    StoredDocument one = documents.create(COACH, ADMINISTRATION, passport("lasser"));
    StoredDocument other = documents.create(COACH, ADMINISTRATION, passport("kok"));

    jdbc.sql(
            """
            UPDATE person_key k SET wrapped = o.wrapped
            FROM person_key o WHERE o.person_id <> k.person_id
            """)
        .update();

    refusesBoth(one, other);
  }

  @Test
  void find_ofAnOlderVersionPutInTheNewOnesPlace_isRefused() {
    StoredDocument one = documents.create(COACH, ADMINISTRATION, passport("lasser"));
    documents.replace(COACH, ADMINISTRATION, one.entity(), 1, body("lasser, B1"));

    jdbc.sql(
            """
            UPDATE entity e SET sealed = h.sealed
            FROM entity_history h WHERE h.id = e.id AND h.entity_version = 1
            """)
        .update();

    refusesBoth(one, one);
  }

  private void refusesBoth(StoredDocument one, StoredDocument other) {
    for (StoredDocument document : List.of(one, other)) {
      assertThatExceptionOfType(SealException.class)
          .isThrownBy(() -> documents.find(COACH, ADMINISTRATION, document.entity()));
    }
  }

  /** As in a backup or a freed page: the row is still there, and nobody can read it. */
  @Test
  void erase_destroysTheKey_soThatACopyOfTheRowsSaysNothing() {
    StoredDocument gone = documents.create(COACH, ADMINISTRATION, passport(CANARY));
    StoredDocument stays = documents.create(COACH, ADMINISTRATION, passport("kok"));
    jdbc.sql("CREATE TABLE kept_copy AS SELECT * FROM entity").update();
    try {
      Erasure proof =
          store
              .people()
              .erase(COACH, ADMINISTRATION, gone.id(), UUID.randomUUID(), Seeds.random(1))
              .orElseThrow();
      jdbc.sql("DELETE FROM entity").update();
      jdbc.sql("INSERT INTO entity SELECT * FROM kept_copy").update();

      assertThat(proof.removed()).containsEntry("person_key", 1);
      assertThatExceptionOfType(SealException.class)
          .isThrownBy(() -> documents.find(COACH, ADMINISTRATION, gone.entity()))
          .withMessageStartingWith("passport (%s) must have a key".formatted(gone.id()));
      assertThat(documents.find(COACH, ADMINISTRATION, stays.entity())).isPresent();
    } finally {
      jdbc.sql("DROP TABLE kept_copy").update();
    }
  }

  private static NewDocument circumstancesOf(UUID passport, String benefit) {
    String json = "{\"passport\": \"%s\", \"benefit\": \"%s\"}".formatted(passport, benefit);
    return NewDocument.of(
        EntityType.CIRCUMSTANCES, new DocumentBody(json, 1, Documents.hash(json)));
  }

  /** How many rows of documents have a text in any column, also as bytes. */
  private long rowsWith(String text) {
    return jdbc.sql(
            """
            SELECT (SELECT count(*) FROM entity t WHERE t::text LIKE :text OR t::text LIKE :bytes)
                 + (SELECT count(*) FROM entity_history t
                    WHERE t::text LIKE :text OR t::text LIKE :bytes)
            """)
        .param("text", "%" + text + "%")
        .param("bytes", "%" + HexFormat.of().formatHex(text.getBytes(UTF_8)) + "%")
        .query(Long.class)
        .single();
  }
}
