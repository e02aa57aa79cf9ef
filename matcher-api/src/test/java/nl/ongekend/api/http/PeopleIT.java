package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ongekend.api.account.PersonAccess;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.store.Actor;
import nl.ongekend.api.store.AnswerKind;
import nl.ongekend.api.store.AskedRelease;
import nl.ongekend.api.store.Correction;
import nl.ongekend.api.store.CorrectionKind;
import nl.ongekend.api.store.DocumentBody;
import nl.ongekend.api.store.EntityType;
import nl.ongekend.api.store.NewDocument;
import nl.ongekend.api.store.OwnChoiceStore;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.RecordedProposal;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.core.claim.ClaimName;
import nl.ongekend.core.document.ContentHash;
import nl.ongekend.core.profile.Passport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Everything about a person, handed over and removed, with words that occur nowhere else. */
@ExtendWith(StoreExtension.class)
@Isolated("a transaction of another class holds back what can be followed")
@TestInstance(Lifecycle.PER_CLASS)
class PeopleIT {

  private static final List<String> CANARIES =
      List.of("Zqcanaryname", "zqcanarycaseload", "Zqcanaryold", "zqcanarybenefit");

  /** Columns that are shown opened, as others, and hashes of what lets somebody in. */
  private static final Set<String> NOT_SHOWN =
      Set.of("sealed", "sealed_names", "code_hash", "id_hash");

  private RunningServer server;
  private Path folder;
  private JdbcClient jdbc;

  @BeforeAll
  void start(StoreSettings settings, @TempDir Path folder) {
    this.folder = folder;
    server = RunningServer.start(settings, folder);
    jdbc = JdbcClient.create(server.services().engine().store().dataSource());
    server.post("/v1/passports", Samples.PASSPORT);
    server.post("/v1/vacancies", Samples.VACANCY);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  /** Leaves a trace of somebody wherever one can be; returns the id. */
  private String leaveTraces() throws IOException {
    String id =
        server
            .post(
                "/v1/passports",
                Samples.passport("Zqcanaryold"),
                "Idempotency-Key",
                UUID.randomUUID().toString())
            .at("/id");
    String now = Samples.passport("Zqcanaryname").replace("north-1", "zqcanarycaseload");
    server.put("/v1/passports/" + id, now, "If-Match", "\"1\"");
    keepCircumstances(UUID.fromString(id));
    askRelease(UUID.fromString(id));
    server.post(
        "/v1/saved-searches", "{\"passport\": \"%s\", \"onlyWithinReach\": false}".formatted(id));
    Answer vacancy = server.post("/v1/vacancies", Samples.vacancy("Another"));
    server.post("/v1/passports/%s/vacancies/%s/receipts".formatted(id, vacancy.at("/id")), "");
    String settings = "{\"people\": [{\"passport\": \"%s\", \"days\": 3}]}".formatted(id);
    String batch = server.post("/v1/batches", settings).header("Location");
    EventReader.readAll(server.address(), batch + "/events", null);
    recordProposal(UUID.fromString(id), UUID.fromString(vacancy.at("/id")));
    server.services().engine().indexer().catchUp();
    server.services().engine().indexer().commit();
    keep(id, vacancy.at("/id"));
    comeIn(UUID.fromString(id), UUID.fromString(vacancy.at("/id")));
    searches(id);
    return id;
  }

  /** A decision, with the list that was on the table. */
  private void keep(String passport, String vacancy) {
    String decisions = "/v1/passports/%s/kept/%s/decisions".formatted(passport, vacancy);
    Answer kept = server.post(decisions, "{\"stage\": \"KEPT\"}");
    assertThat(kept.status()).as(kept.body()).isEqualTo(200);
  }

  /** The person comes in, hides an answer and says no to a vacancy. */
  private void comeIn(UUID person, UUID vacancy) {
    Services services = server.services();
    PersonAccess access = services.personAccess();
    String code = access.make(Actor.local(), Purpose.SELF_SERVICE, person).code().letters();
    access.open(code, false, "127.0.0.1");
    Passport passport =
        services.passports().get(Caller.local(Purpose.SELF_SERVICE), person).document();
    ClaimName claim = ClaimName.listIn(passport).getFirst();
    OwnChoiceStore choices = services.engine().store().ownChoices();
    choices.correct(
        Actor.local(),
        Purpose.SELF_SERVICE,
        person,
        new Correction(claim, CorrectionKind.HIDDEN, 2, StoreExtension.NOW));
    choices.answer(Actor.local(), Purpose.SELF_SERVICE, person, vacancy, AnswerKind.TOO_FAR);
  }

  private void keepCircumstances(UUID id) {
    String json =
        "{\"passport\": \"%s\", \"benefit\": \"zqcanarybenefit\", \"recordedOn\": \"2026-11-01\"}"
            .formatted(id);
    server
        .services()
        .engine()
        .store()
        .documents()
        .create(
            Actor.local(),
            Purpose.ADMINISTRATION,
            NewDocument.of(
                    EntityType.CIRCUMSTANCES, new DocumentBody(json, 1, ContentHash.of(json)))
                .withId(id));
  }

  private void recordProposal(UUID passport, UUID vacancy) {
    LocalDate day = LocalDate.ofInstant(StoreExtension.NOW, ZoneOffset.UTC);
    RecordedProposal proposal =
        new RecordedProposal(UUID.randomUUID(), passport, vacancy, "home", day);
    server
        .services()
        .engine()
        .store()
        .proposals()
        .record(Actor.local(), Purpose.BATCH_MATCHING, day, List.of(proposal));
  }

  private void askRelease(UUID id) {
    AskedRelease asked =
        new AskedRelease(
            UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), StoreExtension.NOW);
    server
        .services()
        .engine()
        .store()
        .releases()
        .ask(Actor.local(), Purpose.CANDIDATE_SEARCH, asked, "home", id);
    server.put("/v1/privacy", "{\"organisation\": \"RECRUITER\"}");
    String yes = "{\"manner\": \"IN_PERSON\", \"language\": \"ar\"}";
    server.post("/v1/passports/" + id + "/retention-agreement", yes);
  }

  private List<String> searches(String passport) {
    List<String> ids = new ArrayList<>();
    for (JsonNode search :
        server.get("/v1/saved-searches?passport=" + passport).json().at("/searches")) {
      String id = search.at("/id").asString();
      assertThat(server.get("/v1/saved-searches/" + id + "/alerts").json().at("/alerts"))
          .hasSize(1);
      ids.add(id);
    }
    return ids;
  }

  @Test
  void exportPassport_ofSomebodyWithTracesEverywhere_hasEveryColumnOfEveryRow() throws IOException {
    String id = leaveTraces();

    Answer export = server.get("/v1/passports/" + id + "/export");

    assertThat(export.status()).isEqualTo(200);
    CANARIES.forEach(canary -> assertThat(export.body()).contains(canary));
    assertThat(export.json().at("/batches")).hasSize(1);
    assertThat(export.json().at("/grounds").findValuesAsString("purpose")).contains("RELEASE");
    for (JsonNode table : export.json().at("/tables")) {
      String name = table.at("/name").asString();
      assertThat(table.at("/rows")).as(name).isNotEmpty();
      if (!name.equals("batch_job") && !name.equals("person_key")) {
        assertThat(new TreeSet<>(table.at("/rows/0").propertyNames())).isEqualTo(columns(name));
      }
    }
    assertThat(rowsNaming(id)).isEqualTo(exported(export, id));
    server.post("/v1/passports/" + id + "/erasure", "");
  }

  private Set<String> columns(String table) {
    return new TreeSet<>(
        jdbc
            .sql("SELECT attname FROM pg_attribute WHERE attrelid = :t::regclass AND attnum > 0")
            .param("t", table)
            .query(String.class)
            .list()
            .stream()
            .filter(column -> !NOT_SHOWN.contains(column))
            .toList());
  }

  /** How many rows of the whole database have a text in any column. */
  private long rowsNaming(String text) {
    return tables().stream()
        .mapToLong(table ->
            jdbc.sql(
                    "SELECT count(*) FROM %s t WHERE t::text LIKE '%%' || :text || '%%'"
                        .formatted(table))
                .param("text", text)
                .query(Long.class)
                .single())
        .sum();
  }

  private List<String> tables() {
    return jdbc.sql(
            """
            SELECT oid::regclass::text FROM pg_class
            WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
            """)
        .query((row, number) -> row.getString(1))
        .list();
  }

  private static long exported(Answer export, String id) {
    long rows = 0;
    for (JsonNode table : export.json().at("/tables")) {
      for (JsonNode row : table.at("/rows")) {
        rows += row.toString().contains(id) ? 1 : 0;
      }
    }
    return rows;
  }

  @Test
  void erasePassport_ofSomebodyWithTracesEverywhere_leavesNone() throws IOException {
    String id = leaveTraces();
    List<String> searches = searches(id);
    CANARIES.forEach(canary -> assertThat(rowsNaming(canary)).as("sealed: " + canary).isZero());
    assertThat(filesNaming(CANARIES.getFirst())).anyMatch(file -> file.contains("index"));
    assertThat(filesNaming(id)).anyMatch(file -> file.contains("batches"));
    long others = server.services().passports().count(Caller.local(Purpose.ADMINISTRATION));

    Answer erased = server.post("/v1/passports/" + id + "/erasure", "");

    assertThat(erased.status()).isEqualTo(200);
    for (String canary : CANARIES) {
      assertThat(rowsNaming(canary)).as(canary).isZero();
      assertThat(filesNaming(canary)).as(canary).isEmpty();
    }
    searches.forEach(search -> assertThat(rowsNaming(search)).isZero());
    assertThat(rowsOfTheLog(id)).isEqualTo(2);
    assertThat(rowsNaming(id)).isEqualTo(2 + rowsOfTheAudit(id));
    assertThat(filesNaming(id)).isEmpty();
    assertThat(server.get("/v1/passports?limit=100").json().at("/items")).hasSize((int) others - 1);
    assertThat(server.get("/v1/passports/" + id + "/export").at("/code"))
        .isEqualTo("person.not-found");
    assertThat(server.post("/v1/passports/" + id + "/erasure", "").status()).isEqualTo(404);
    requireProof(erased, UUID.fromString(id));
  }

  /** The last change of the passport and that of the circumstances. */
  private long rowsOfTheLog(String id) {
    return jdbc.sql("SELECT count(*) FROM change_log WHERE entity_id = :id AND action = 'DELETED'")
        .param("id", UUID.fromString(id))
        .query(Long.class)
        .single();
  }

  private long rowsOfTheAudit(String id) {
    return jdbc.sql("SELECT count(*) FROM audit WHERE entity_id = :id")
        .param("id", UUID.fromString(id))
        .query(Long.class)
        .single();
  }

  private void requireProof(Answer erased, UUID id) {
    byte[] salt = HexFormat.of().parseHex(erased.at("/salt"));
    ByteBuffer content =
        ByteBuffer.allocate(48)
            .put(salt)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits());
    assertThat(erased.at("/idHash")).isEqualTo(ContentHash.ofBytes(content.array()).hex());
    assertThat(erased.at("/role")).isEqualTo("ADMINISTRATOR");
    assertThat(erased.at("/batches")).isEqualTo("1");
    assertThat(rowsNaming(erased.at("/idHash"))).isEqualTo(1);
  }

  private List<String> filesNaming(String text) throws IOException {
    List<String> naming = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (new String(Files.readAllBytes(file), ISO_8859_1).contains(text)) {
          naming.add(folder.relativize(file).toString());
        }
      }
    }
    return naming;
  }

  @Test
  void erasePassport_ofNobody_is404() {
    Answer answer = server.post("/v1/passports/00000000-0000-7000-8000-00000000dead/erasure", "");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.at("/code")).isEqualTo("person.not-found");
  }
}
