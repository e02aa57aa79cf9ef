package nl.ongekend.api.store;

import static nl.ongekend.api.store.Documents.COACH;
import static nl.ongekend.api.store.Documents.body;
import static nl.ongekend.api.store.Documents.hash;
import static nl.ongekend.api.store.Documents.passport;
import static nl.ongekend.api.store.Purpose.JOB_COACHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.ongekend.api.postgres.DatabaseConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the store does when its disk is nearly full or its server is not there. */
@ExtendWith(StoreExtension.class)
final class StoreLimitsIT {

  private static final long MEBIBYTE = 1L << 20;

  /** The largest size of the write-ahead log (1 GiB), and 256 MiB. */
  private static final long FLOOR = (1024 + 256) * MEBIBYTE;

  private static final int CONNECTIONS = 2;

  private final Store roomy;
  private final StoreSettings settings;

  StoreLimitsIT(Store roomy, StoreSettings settings) {
    this.roomy = roomy;
    this.settings = settings;
  }

  @Test
  void write_belowTheFloor_isRefusedWhileReadsGoOn() {
    StoredDocument kept = roomy.documents().create(COACH, JOB_COACHING, passport("lasser"));
    try (Store store = Store.open(settings.withFreeSpace(() -> FLOOR - 1))) {
      DocumentStore full = store.documents();

      assertThatExceptionOfType(StorageFullException.class)
          .isThrownBy(() -> full.create(COACH, JOB_COACHING, passport("kok")))
          .withMessage(
              """
              free space (1279 MiB) must be at least 1280 MiB before a write.
              Free some space, or move the home to a larger disk.\
              """)
          .returns("store.storage-full", StoreException::code);
      assertThatExceptionOfType(StorageFullException.class)
          .isThrownBy(() -> full.replace(COACH, JOB_COACHING, kept.entity(), 1, body("kok")));
      assertThatExceptionOfType(StorageFullException.class)
          .isThrownBy(() -> full.delete(COACH, JOB_COACHING, kept.entity(), 1));
      assertThatExceptionOfType(StorageFullException.class)
          .isThrownBy(() -> full.createAll(COACH, JOB_COACHING, List.of(passport("kok"))));
      assertThatExceptionOfType(StorageFullException.class)
          .isThrownBy(() ->
              store.requests().execute(COACH, new IdempotentRequest("k", hash("r")), () -> "done"));
      assertThat(full.find(COACH, JOB_COACHING, kept.entity())).contains(kept);
    }
  }

  @Test
  void write_atTheFloor_isCarriedOut() {
    try (Store store = Store.open(settings.withFreeSpace(() -> FLOOR))) {
      StoredDocument created = store.documents().create(COACH, JOB_COACHING, passport("kok"));

      assertThat(created.entityVersion()).isEqualTo(1);
    }
  }

  @Test
  void open_withoutServer_isUnavailable() throws IOException {
    DatabaseConnection nowhere =
        new DatabaseConnection(
            "jdbc:postgresql://127.0.0.1:%d/ongekend".formatted(freePort()), "ongekend", "secret");

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> Store.open(settings.withExternal(nowhere, CONNECTIONS)))
        .returns("store.unavailable", StoreException::code);
  }

  @Test
  void read_afterConnectionsWereCut_worksAgainOnceEachWasTried() {
    try (Store store = Store.open(settings.withExternal(external(), CONNECTIONS))) {
      long before = count(store);
      cutConnectionsNamed("cut");

      List<Long> answers = new ArrayList<>();
      for (int attempt = 0; attempt <= CONNECTIONS; attempt++) {
        try {
          answers.add(count(store));
        } catch (StoreUnavailableException e) {
          assertThat(e.code()).isEqualTo("store.unavailable");
        }
      }
      assertThat(answers).isNotEmpty().containsOnly(before);
    }
  }

  @Test
  void open_ofDatabaseThatIsUpToDate_changesNothing() {
    try (Store again = Store.open(settings)) {
      assertThat(again.changes().current()).isEqualTo(roomy.changes().current());
    }
  }

  private static long count(Store store) {
    return store.documents().count(COACH, JOB_COACHING, EntityType.PASSPORT);
  }

  private DatabaseConnection external() {
    DatabaseConnection connection = Objects.requireNonNull(settings.external());
    return new DatabaseConnection(
        connection.url() + "?ApplicationName=cut", connection.user(), connection.password());
  }

  private void cutConnectionsNamed(String name) {
    JdbcClient.create(roomy.dataSource())
        .sql(
            "SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity WHERE"
                + " application_name = ?")
        .param(name)
        .query(Long.class)
        .single();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
