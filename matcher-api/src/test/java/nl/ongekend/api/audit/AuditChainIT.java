package nl.ongekend.api.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.ongekend.api.audit.AuditFinding.Kind;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.postgres.DatabaseConnection;
import nl.ongekend.api.store.Actor;
import nl.ongekend.api.store.DocumentBody;
import nl.ongekend.api.store.EntityType;
import nl.ongekend.api.store.NewDocument;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.core.document.ContentHash;
import nl.ongekend.testing.Seeds;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is done to the audit shows. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class AuditChainIT {

  /** Mutations for each seed; {@code -Dongekend.audit.mutations=500} makes 10,000 with 20 seeds. */
  private static final int MUTATIONS = Integer.getInteger("ongekend.audit.mutations", 5);

  private static final int WRITERS = 4;

  private AuditChain chain;
  private AuditKey key;
  private AuditCheckpoint checkpoint;
  private AuditVandal vandal;

  @BeforeAll
  void write(Store store, @TempDir Path folder) throws Exception {
    chain = new AuditChain(store);
    key = AuditKey.of(Home.open(folder));
    writeTogether(store);
    checkpoint = AuditCheckpoint.of(chain.verify(), StoreExtension.NOW, key);
    vandal = new AuditVandal(JdbcClient.create(store.dataSource()));
  }

  /** Several writers at once, who view, create and import. */
  private static void writeTogether(Store store) throws Exception {
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      List<Callable<Boolean>> work = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        String name = "writer " + writer;
        work.add(() -> writeSome(store, name));
      }
      for (var done : writers.invokeAll(work)) {
        assertThat(done.get()).isTrue();
      }
    }
  }

  private static boolean writeSome(Store store, String name) {
    Actor actor = Actor.local();
    for (int round = 0; round < 5; round++) {
      String text = name + " round " + round;
      UUID seen =
          store.documents().create(actor, Purpose.ADMINISTRATION, passport(text)).entity().id();
      store.audit().viewed(actor, Purpose.REPORTING, EntityType.PASSPORT, List.of(seen));
      List<NewDocument> many =
          IntStream.range(0, 3).mapToObj(number -> passport(text + " number " + number)).toList();
      store.documents().createAll(actor, Purpose.ADMINISTRATION, many);
    }
    return true;
  }

  private static NewDocument passport(String text) {
    String json = "{\"text\": \"%s\"}".formatted(text);
    return NewDocument.of(EntityType.PASSPORT, new DocumentBody(json, 1, ContentHash.of(json)));
  }

  @Test
  void chain_ofSeveralWriters_coversEveryRowOnce() {
    AuditState state = chain.verify();

    assertThat(state.findings()).isEmpty();
    assertThat(state.rows()).isEqualTo(WRITERS * 5 * 5);
    assertThat(state.links()).isEqualTo(WRITERS * 5 * 3);
    assertThat(state.position()).isEqualTo(state.links());
    assertThat(checkpoint.check(chain, state, key)).isEmpty();
  }

  static List<Long> seeds() {
    return Seeds.seeds().boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mutation_ofAnyKind_isFound(long seed) {
    var random = Seeds.random(seed);
    for (int i = 0; i < MUTATIONS; i++) {
      String mutation = vandal.mutate(random);

      AuditState state = chain.verify();
      List<AuditFinding> findings = new ArrayList<>(state.findings());
      findings.addAll(checkpoint.check(chain, state, key));

      assertThat(findings).as("seed %d: %s", seed, mutation).isNotEmpty();
      vandal.repair();
    }
    assertThat(chain.verify().isIntact()).isTrue();
  }

  @Test
  void end_cutOff_showsByTheCheckpointOnly() {
    vandal.cutOff(3);

    AuditState state = chain.verify();

    assertThat(state.isIntact()).isTrue();
    assertThat(checkpoint.check(chain, state, key))
        .extracting(AuditFinding::kind)
        .containsExactly(Kind.CHECKPOINT, Kind.CHECKPOINT);
    vandal.repair();
  }

  @Test
  void chain_writtenAnew_showsByTheCheckpointOnly() {
    vandal.writeAnew();

    AuditState state = chain.verify();

    assertThat(state.isIntact()).isTrue();
    assertThat(checkpoint.check(chain, state, key))
        .extracting(AuditFinding::kind)
        .containsExactly(Kind.CHECKPOINT);
    vandal.repair();
  }

  @Test
  void checkpoint_changedOrOfAnotherHome_isNotSigned(@TempDir Path folder) {
    AuditCheckpoint changed =
        new AuditCheckpoint(
            AuditCheckpoint.SCHEMA,
            checkpoint.position(),
            checkpoint.hash(),
            checkpoint.rows() - 1,
            checkpoint.at(),
            checkpoint.publicKey(),
            checkpoint.signature());
    AuditKey other = AuditKey.of(Home.open(folder));

    assertThat(changed.check(chain, chain.verify(), key))
        .extracting(AuditFinding::kind)
        .containsExactly(Kind.SIGNATURE);
    assertThat(checkpoint.check(chain, chain.verify(), other))
        .extracting(AuditFinding::kind)
        .containsExactly(Kind.SIGNATURE);
  }

  @Test
  void rowsOfAnOlderVersion_areFromBeforeTheChain(StoreSettings settings) {
    DatabaseConnection database = Objects.requireNonNull(settings.external());
    DatabaseConnection older =
        new DatabaseConnection(
            database.url() + "?currentSchema=older", database.user(), database.password());
    try (HikariDataSource pool = older.openPool(2)) {
      JdbcClient jdbc = JdbcClient.create(pool);
      jdbc.sql("CREATE SCHEMA older").update();
      Flyway.configure().dataSource(pool).target("30").load().migrate();
      jdbc.sql(
              """
              INSERT INTO audit (organisation_id, account_id, role, purpose, action, type,
                                 entity_id, entity_version, at)
              SELECT gen_random_uuid(), gen_random_uuid(), 'JOB_COACH', 'REPORTING', 'CREATED',
                     'VACANCY', gen_random_uuid(), n, now() FROM generate_series(1, 7) n
              """)
          .update();
    }
    try (Store store = Store.open(settings.withExternal(older, 2))) {
      writeSome(store, "later");
      AuditChain upgraded = new AuditChain(store);

      AuditState state = upgraded.verify();
      JdbcClient.create(store.dataSource())
          .sql("UPDATE audit SET role = 'AUDITOR' WHERE id = 4")
          .update();

      assertThat(state.findings()).isEmpty();
      assertThat(state.beforeChain()).isEqualTo(7);
      assertThat(state.links()).isEqualTo(15);
      assertThat(upgraded.verify().findings())
          .containsExactly(
              new AuditFinding(
                  Kind.ROWS,
                  0,
                  "The rows {[1,8)} of link 0 are not as they were written: 7 of 7 are there."));
    }
  }
}
