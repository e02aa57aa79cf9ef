package nl.ongekend.api.store;

import static nl.ongekend.api.store.Documents.COACH;
import static nl.ongekend.api.store.Documents.passport;
import static nl.ongekend.api.store.Purpose.ADMINISTRATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.seal.MasterKey;
import nl.ongekend.api.seal.MasterKeyFile;
import nl.ongekend.api.seal.SealException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database opens to homes that have its master key, and to no other. */
@ExtendWith(StoreExtension.class)
class MasterKeyIT {

  private final Store first;
  private final StoreSettings ofFirst;
  @TempDir private Path folder;
  private StoreSettings second;
  private MasterKeyFile file;

  MasterKeyIT(Store first, StoreSettings ofFirst) {
    this.first = first;
    this.ofFirst = ofFirst;
    this.second = ofFirst;
    this.file = MasterKeyFile.of(ofFirst.home());
  }

  @BeforeEach
  void prepare() {
    second =
        new StoreSettings(
            Home.open(folder.resolve("second")),
            ofFirst.external(),
            ofFirst.connections(),
            ofFirst.freeSpace(),
            ofFirst.clock(),
            ofFirst.ids());
    file = MasterKeyFile.of(second.home());
  }

  @Test
  void open_withoutTheMasterKey_isRefusedAndMakesNone() {
    String wanted = MasterKeyFile.of(ofFirst.home()).read().getFirst().fingerprint();

    assertThatExceptionOfType(SealException.class)
        .isThrownBy(() -> Store.open(second))
        .withMessage(
            """
            file (%s) must hold the master key of the database (%s), and is not there.
            Copy master.key from the home that made the database, or from where it was kept apart.\
            """
                .formatted(file.path(), wanted));
    assertThat(file.exists()).isFalse();
  }

  @Test
  void open_withAnotherMasterKey_isRefused() {
    MasterKey other = file.create();

    assertThatExceptionOfType(SealException.class)
        .isThrownBy(() -> Store.open(second))
        .withMessageContaining("and holds " + other.fingerprint());
  }

  /** One test: all have one database, which has to open to the first home again afterwards. */
  @Test
  void replace_sealsAllKeysAnew_andTheOldFileOpensNothing() {
    StoredDocument kept = first.documents().create(COACH, ADMINISTRATION, passport("lasser"));
    file.copyFrom(MasterKeyFile.of(ofFirst.home()));
    MasterKey old = file.read().getFirst();

    // A replacement that was killed before the database heard of it.
    file.write(old, MasterKey.random());
    assertReads(kept);
    assertThat(file.read()).extracting(MasterKey::fingerprint).containsExactly(old.fingerprint());

    int replaced;
    try (Store store = Store.open(second)) {
      replaced = store.replaceMasterKey();
    }
    MasterKey next = file.read().getLast();

    assertThat(replaced).isEqualTo(1 + MasterKeyring.HomeKey.values().length);
    assertThat(file.read()).hasSize(1);
    assertThat(next.fingerprint()).isNotEqualTo(old.fingerprint());
    assertReads(kept);
    requireClosed(old, kept);

    // One that was killed after it.
    file.write(old, next);
    assertReads(kept);
    assertThat(file.read()).extracting(MasterKey::fingerprint).containsExactly(next.fingerprint());

    file.write(old);
    assertThatExceptionOfType(SealException.class).isThrownBy(() -> Store.open(second));
    restoreFirst(next);
  }

  private void assertReads(StoredDocument kept) {
    try (Store store = Store.open(second)) {
      assertThat(store.documents().find(COACH, ADMINISTRATION, kept.entity())).contains(kept);
    }
  }

  /** A server that went on with the old key neither reads nor adds anybody. */
  private void requireClosed(MasterKey old, StoredDocument kept) {
    byte[] wrapped =
        JdbcClient.create(first.dataSource())
            .sql("SELECT wrapped FROM person_key WHERE person_id = :id")
            .param("id", kept.id())
            .query(byte[].class)
            .single();
    String place = PersonKeys.place(COACH.organisationId(), kept.id());
    assertThatExceptionOfType(SealException.class).isThrownBy(() -> old.unwrap(wrapped, place));
    assertThatExceptionOfType(SealException.class)
        .isThrownBy(() -> first.documents().find(COACH, ADMINISTRATION, kept.entity()));
    assertThatExceptionOfType(SealException.class)
        .isThrownBy(() -> first.documents().create(COACH, ADMINISTRATION, passport("kok")))
        .withMessageContaining("Copy the new master.key into this home");
  }

  private void restoreFirst(MasterKey next) {
    JdbcClient jdbc = JdbcClient.create(first.dataSource());
    jdbc.sql("TRUNCATE entity, entity_history, person_key, home_key").update();
    String old = MasterKeyFile.of(ofFirst.home()).read().getFirst().fingerprint();
    int moved =
        jdbc.sql("UPDATE master_key SET fingerprint = :old WHERE fingerprint = :next")
            .param("old", old)
            .param("next", next.fingerprint())
            .update();
    assertThat(moved).isEqualTo(1);
  }
}
