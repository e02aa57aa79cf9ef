package nl.ongekend.api.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.ongekend.api.account.NewAccount;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.seal.MasterKeyFile;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.Stored;
import nl.ongekend.api.service.Today;
import nl.ongekend.api.service.WriteResult;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Role;
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

  private static final String TABLES =
      """
      SELECT oid::regclass::text FROM pg_class
      WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
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

  /** The keeper of a home has a copy of its master key elsewhere. */
  private RestoredBackup restore() throws IOException {
    MasterKeyFile.of(target.home()).copyFrom(MasterKeyFile.of(source.home()));
    return Backups.restore(backup, Backups.keys(backup), target);
  }

  private static Services open(StoreSettings settings) throws IOException {
    return Services.open(settings, Today.of(Clock.systemUTC()));
  }

  private static String passport(String name) {
    return "{\"name\": \"%s\", \"externalKey\": {\"source\": \"crm\", \"sourceKey\": \"%s-key\"}}"
        .formatted(name, name);
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
      // The table of accounts refers to one that comes after it in the alphabet.
      services.accounts().add(new NewAccount("anna", Role.JOB_COACH, "assen"));
      BackupManifest written = Backups.write(source, backup);
      assertThat(written.parts()).extracting(BackupManifest.Part::name).contains("entity_vacancy");
    }

    assertThat(restore().manifest().rows()).isPositive();

    try (Services services = open(target)) {
      assertThat(services.vacancies().get(CALLER, kept).document()).isEqualTo(document);
      JdbcClient jdbc = JdbcClient.create(services.engine().store().dataSource());
      assertThat(number(jdbc, "SELECT count(*) FROM entity_history")).isEqualTo(3);
      assertThat(number(jdbc, IN_ORDER)).isEqualTo(2);
      assertThat(number(jdbc, "SELECT count(*) FROM account")).isEqualTo(1);
      WriteResult added = services.vacancies().create(CALLER, vacancy("Driver"));
      assertThat(services.follower().await(added.position(), LONG)).isTrue();
    }
    assertThatThrownBy(this::restore)
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("must be empty");
    try (Services services = open(target)) {
      assertThat(services.vacancies().get(CALLER, kept).document()).isEqualTo(document);
    }
  }

  /** Old backups forget who was erased since, when they meet the newest keys. */
  @Test
  void restore_ofAnOldBackupWithTheNewestKeys_leavesOutWhoWasErasedSince() throws Exception {
    UUID gone;
    UUID stays;
    Path newest = folder.resolve("newest.keys");
    try (Services services = open(source)) {
      gone = services.passports().create(CALLER, passport("Zqcanary")).id();
      stays = services.passports().create(CALLER, passport("Zqother")).id();
      Backups.write(source, backup);
      services.people().erase(CALLER, gone);
      Backups.write(source, folder.resolve("newest"));
      Files.move(Backups.keys(folder.resolve("newest")), newest);
    }
    MasterKeyFile.of(target.home()).copyFrom(MasterKeyFile.of(source.home()));

    RestoredBackup restored = Backups.restore(backup, newest, target);

    assertThat(restored.forgotten()).isEqualTo(1);
    assertThat(backupNames("Zqcanary")).isFalse();
    try (Services services = open(target)) {
      assertThat(services.passports().get(CALLER, stays).document().name()).isEqualTo("Zqother");
      assertThat(services.passports().find(CALLER, gone)).isEmpty();
      JdbcClient jdbc = JdbcClient.create(services.engine().store().dataSource());
      assertThat(rowsNaming(jdbc, gone.toString())).containsOnlyKeys("audit");
      assertThat(rowsNaming(jdbc, "Zqcanary")).isEmpty();
      assertThat(number(jdbc, "SELECT count(*) FROM erasure")).isEqualTo(1);
    }
  }

  private boolean backupNames(String text) throws IOException {
    try (ZipFile zip = new ZipFile(backup.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String content = new String(zip.getInputStream(entry).readAllBytes(), ISO_8859_1);
        String hex = HexFormat.of().formatHex(text.getBytes(ISO_8859_1));
        if (content.contains(text) || content.contains(hex)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * How many rows of each table have a text, in letters or as bytes; tables without are left out.
   */
  private static Map<String, Long> rowsNaming(JdbcClient jdbc, String text) {
    Map<String, Long> rows = new TreeMap<>();
    for (String table : jdbc.sql(TABLES).query((row, number) -> row.getString(1)).list()) {
      long found =
          jdbc.sql(
                  "SELECT count(*) FROM %s t WHERE t::text LIKE :text OR t::text LIKE :hex"
                      .formatted(table))
              .param("text", "%" + text + "%")
              .param("hex", "%" + HexFormat.of().formatHex(text.getBytes(ISO_8859_1)) + "%")
              .query(Long.class)
              .single();
      if (found > 0) {
        rows.put(table, found);
      }
    }
    return rows;
  }

  @Test
  void restore_withKeysOlderThanTheBackup_isRefused() throws Exception {
    Path old = folder.resolve("old");
    try (Services services = open(source)) {
      Backups.write(source, old);
      services.passports().create(CALLER, passport("Zqother"));
      Backups.write(source, backup);
    }
    MasterKeyFile.of(target.home()).copyFrom(MasterKeyFile.of(source.home()));

    assertThatThrownBy(() -> Backups.restore(backup, Backups.keys(old), target))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("must not be older than the backup")
        .hasMessageEndingWith("Name the newest keys with --keys.");
  }

  @Test
  void restore_withoutTheMasterKeyOrWithAnother_isRefused() throws Exception {
    try (Services services = open(source)) {
      services.passports().create(CALLER, passport("Zqother"));
      Backups.write(source, backup);
    }

    assertThatThrownBy(() -> Backups.restore(backup, Backups.keys(backup), target))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("must hold the master key that the keys were written under");
    MasterKeyFile.of(target.home()).create();
    assertThatThrownBy(() -> Backups.restore(backup, Backups.keys(backup), target))
        .isInstanceOf(BackupException.class);
    assertThat(target.home().postgres()).isEmptyDirectory();
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
    restore();

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
    assertThatThrownBy(this::restore).isInstanceOf(BackupException.class);
  }

  /** A flip in what ZIP repeats or does not use may go unseen; then the content is as it was. */
  private void assertHarmless() throws IOException {
    try (BackupFile file = BackupFile.open(backup, BackupManifest.SCHEMA)) {
      assertThat(file.manifest().schema()).isEqualTo(BackupManifest.SCHEMA);
    } catch (BackupException e) {
      assertThat(e).hasMessageContaining("Nothing was changed");
    }
  }

  private static long number(JdbcClient jdbc, String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
