package nl.ongekend.api.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.Stored;
import nl.ongekend.api.service.Today;
import nl.ongekend.api.service.WriteResult;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A home that is copied while it is used, and made again elsewhere. */
class BackupsIT {

  private static final Caller CALLER = Caller.local(Purpose.ADMINISTRATION);
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final int FLIPS = 40;

  /** Every version has its row in the log of changes and in the audit. */
  private static final String HALF_WRITTEN =
      """
      SELECT count(*)
      FROM entity_history h
      FULL JOIN change_log c
        ON c.type = h.type AND c.entity_id = h.id AND c.entity_version = h.entity_version
      FULL JOIN audit a
        ON a.type = h.type AND a.entity_id = h.id AND a.entity_version = h.entity_version
      WHERE h.id IS NULL OR c.entity_id IS NULL OR a.entity_id IS NULL
      """;

  private static final String IN_ORDER =
      """
      SELECT count(*) FROM entity e
      JOIN change_log c ON c.xid = e.change_xid AND c.seq = e.change_seq
      WHERE c.entity_id = e.id AND c.entity_version = e.entity_version
      """;

  @TempDir private Path folder;
  private StoreSettings source;
  private StoreSettings target;
  private Path backup;

  @BeforeEach
  void prepare() {
    source = settings("source");
    target = settings("target");
    backup = folder.resolve("backup.zip");
  }

  private StoreSettings settings(String name) {
    return StoreSettings.embedded(Home.open(folder.resolve(name)), Clock.systemUTC());
  }

  private static Services open(StoreSettings settings) throws IOException {
    return Services.open(settings, Today.of(Clock.systemUTC()));
  }

  private static String vacancy(String title) {
    return "{\"title\": {\"en\": \"%s\"}, \"employer\": {\"key\": \"yard\", \"name\": \"The Yard\"}}"
        .formatted(title);
  }

  @Test
  void restore_intoAnEmptyHome_hasWhatWasThereAndGoesOn() throws Exception {
    UUID kept;
    Vacancy document;
    try (Services services = open(source)) {
      kept = services.vacancies().create(CALLER, vacancy("Welder")).id();
      WriteResult gone = services.vacancies().create(CALLER, vacancy("Cook"));
      services.vacancies().delete(CALLER, gone.id(), gone.entityVersion());
      document = services.vacancies().get(CALLER, kept).document();
      BackupManifest written = Backups.write(source, backup);
      assertThat(written.parts()).extracting(BackupManifest.Part::name).contains("entity_vacancy");
    }

    assertThat(Backups.restore(backup, target).rows()).isPositive();

    try (Services services = open(target)) {
      assertThat(services.vacancies().get(CALLER, kept).document()).isEqualTo(document);
      JdbcClient jdbc = JdbcClient.create(services.engine().store().dataSource());
      assertThat(number(jdbc, "SELECT count(*) FROM entity_history")).isEqualTo(3);
      assertThat(number(jdbc, IN_ORDER)).isEqualTo(2);
      WriteResult added = services.vacancies().create(CALLER, vacancy("Driver"));
      assertThat(services.follower().await(added.position(), LONG)).isTrue();
    }
    assertThatThrownBy(() -> Backups.restore(backup, target))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("must be empty");
    try (Services services = open(target)) {
      assertThat(services.vacancies().get(CALLER, kept).document()).isEqualTo(document);
    }
  }

  @Test
  void write_whileOthersWrite_showsOneInstant() throws Exception {
    AtomicBoolean enough = new AtomicBoolean();
    try (Services services = open(source);
        ExecutorService writers = Executors.newFixedThreadPool(2)) {
      List<Future<?>> writing = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        writing.add(writers.submit(() -> writeUntil(services, enough)));
      }
      for (int i = 0; i < 3; i++) {
        Backups.write(source, backup);
      }
      enough.set(true);
      for (Future<?> each : writing) {
        each.get();
      }
    }
    Backups.restore(backup, target);

    try (Services services = open(target)) {
      JdbcClient jdbc = JdbcClient.create(services.engine().store().dataSource());
      assertThat(number(jdbc, "SELECT count(*) FROM entity_history")).isPositive();
      assertThat(number(jdbc, HALF_WRITTEN)).isZero();
    }
  }

  private static void writeUntil(Services services, AtomicBoolean enough) {
    while (!enough.get()) {
      WriteResult written = services.vacancies().create(CALLER, vacancy("Welder"));
      Stored<Vacancy> stored = services.vacancies().get(CALLER, written.id());
      services.vacancies().delete(CALLER, written.id(), stored.entityVersion());
    }
  }

  /** No flip is found by luck: every byte that matters is under a checksum. */
  @Test
  void restore_ofADamagedBackup_isRefusedAndChangesNothing() throws Exception {
    try (Services services = open(source)) {
      services.vacancies().create(CALLER, vacancy("Welder"));
      Backups.write(source, backup);
    }
    byte[] sound = Files.readAllBytes(backup);
    Random random = Seeds.random(20_261_121);
    for (int i = 0; i < FLIPS; i++) {
      byte[] damaged = sound.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(backup, damaged);
      assertHarmless();
    }
    Files.write(backup, Arrays.copyOf(sound, sound.length / 2));
    assertThatThrownBy(() -> Backups.restore(backup, target)).isInstanceOf(BackupException.class);
  }

  /** A flip in what ZIP repeats or does not use may go unseen; then the content is as it was. */
  private void assertHarmless() throws IOException {
    try (BackupFile file = BackupFile.open(backup)) {
      assertThat(file.manifest().schema()).isEqualTo(BackupManifest.SCHEMA);
    } catch (BackupException e) {
      assertThat(e).hasMessageContaining("Nothing was changed");
    }
  }

  private static long number(JdbcClient jdbc, String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
