package nl.ongekend.api.store;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.ongekend.api.seal.MasterKey;
import nl.ongekend.api.seal.MasterKeyFile;
import nl.ongekend.api.seal.SealException;
import nl.ongekend.api.seal.SealKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The master key of a database, and the keys of the installation that it opens. Safe for use by
 * several threads.
 */
final class MasterKeyring {

  private static final String KNOWN = "SELECT fingerprint FROM master_key";

  private static final String BEGIN =
      "INSERT INTO master_key (one, fingerprint) VALUES (true, :fingerprint) ON CONFLICT DO"
          + " NOTHING";

  /* Waits for whoever is replacing the master key. */
  private static final String PRESENT = KNOWN + " WHERE fingerprint = :fingerprint FOR SHARE";

  private static final String ADD =
      "INSERT INTO home_key (name, wrapped) VALUES (:name, :wrapped) ON CONFLICT DO NOTHING";

  private static final String READ = "SELECT name, wrapped FROM home_key";

  private final JdbcClient jdbc;
  private final MasterKeyFile file;
  private final MasterKey master;
  private final Map<HomeKey, SealKey> keys;

  private MasterKeyring(
      JdbcClient jdbc, MasterKeyFile file, MasterKey master, Map<HomeKey, SealKey> keys) {
    this.jdbc = jdbc;
    this.file = file;
    this.master = master;
    this.keys = keys;
  }

  /**
   * Opens the keys of a database. The first home that opens a database makes its master key.
   *
   * @throws SealException if the home does not have the master key of this database
   */
  static MasterKeyring open(JdbcClient jdbc, StoreTransactions transactions, MasterKeyFile file) {
    MasterKey master = master(jdbc, file);
    if (read(jdbc, master).size() < HomeKey.values().length) {
      transactions.together(() -> addMissing(jdbc, master));
    }
    Map<HomeKey, SealKey> keys = read(jdbc, master);
    return new MasterKeyring(jdbc, file, master, keys);
  }

  /** The master key. */
  MasterKey master() {
    return master;
  }

  /** The key of the installation for something. */
  SealKey key(HomeKey which) {
    return Objects.requireNonNull(keys.get(which));
  }

  /**
   * Refuses to make new keys under a master key that was replaced meanwhile. Until the end of the
   * transaction nobody replaces it.
   */
  void requirePresent() {
    boolean present =
        jdbc.sql(PRESENT)
            .param("fingerprint", master.fingerprint())
            .query(String.class)
            .optional()
            .isPresent();
    if (!present) {
      throw new SealException(
          "the master key (%s) must be the one of the database, and it was replaced.\nCopy the new master.key into this home and start again."
              .formatted(master.fingerprint()));
    }
  }

  /**
   * Replaces the master key of database and file; afterwards this keyring opens nothing. While it
   * runs the file holds both keys, so that it opens the database wherever this is cut short.
   *
   * @return how many keys were sealed anew
   */
  int replace(StoreTransactions transactions) {
    MasterKey next = MasterKey.random();
    file.write(master, next);
    int replaced = transactions.together(() -> new MasterKeyReplacement(jdbc, master, next).run());
    file.write(next);
    return replaced;
  }

  private static MasterKey master(JdbcClient jdbc, MasterKeyFile file) {
    if (known(jdbc).isEmpty()) {
      MasterKey first = file.exists() ? file.read().getFirst() : file.create();
      jdbc.sql(BEGIN).param("fingerprint", first.fingerprint()).update();
    }
    String wanted = known(jdbc).orElseThrow();
    if (!file.exists()) {
      throw refused(file, wanted, "is not there");
    }
    List<MasterKey> held = file.read();
    MasterKey master =
        held.stream()
            .filter(key -> key.fingerprint().equals(wanted))
            .findFirst()
            .orElseThrow(() -> refused(file, wanted, "holds " + held.getFirst().fingerprint()));
    if (held.size() > 1) {
      // A replacement was cut short; the database says which of both it came to.
      file.write(master);
    }
    return master;
  }

  private static SealException refused(MasterKeyFile file, String wanted, String found) {
    return new SealException(
        "file (%s) must hold the master key of the database (%s), and %s.\nCopy master.key from the home that made the database, or from where it was kept apart."
            .formatted(file.path(), wanted, found));
  }

  private static Optional<String> known(JdbcClient jdbc) {
    return jdbc.sql(KNOWN).query(String.class).optional();
  }

  private static int addMissing(JdbcClient jdbc, MasterKey master) {
    int added = 0;
    for (HomeKey which : HomeKey.values()) {
      added +=
          jdbc.sql(ADD)
              .param("name", which.name())
              .param("wrapped", master.wrap(SealKey.random(), place(which.name())))
              .update();
    }
    return added;
  }

  private static Map<HomeKey, SealKey> read(JdbcClient jdbc, MasterKey master) {
    return jdbc
        .sql(READ)
        .query((row, number) -> Map.entry(row.getString("name"), row.getBytes("wrapped")))
        .list()
        .stream()
        .collect(
            toMap(
                each -> HomeKey.valueOf(each.getKey()),
                each -> master.unwrap(each.getValue(), place(each.getKey())),
                (one, other) -> one,
                () -> new EnumMap<>(HomeKey.class)));
  }

  /** Where a key of the installation is kept. */
  static String place(String name) {
    return "key of the home for " + name;
  }

  /** What a key of the installation is for. */
  enum HomeKey {
    /** Marks of keys in the systems that people's documents came from. */
    SOURCE_KEYS,
    /** Marks of requests that may be repeated. */
    REQUESTS,
    /** Secrets of second factors. */
    SECOND_FACTORS
  }
}
