package nl.ongekend.api.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import javax.sql.DataSource;
import nl.ongekend.api.postgres.DatabaseConnection;
import nl.ongekend.api.postgres.Durability;
import nl.ongekend.api.postgres.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The open store: a database with the tables of this version, and what works on it. Whoever opens
 * it closes it. Safe for use by several threads.
 */
public final class Store implements AutoCloseable {

  /** The name of the database in the embedded server. */
  public static final String DATABASE = "ongekend";

  private static final String WAL_MAXIMUM = "SELECT pg_size_bytes(current_setting('max_wal_size'))";

  private final HikariDataSource pool;
  private final @Nullable EmbeddedPostgres server;
  private final PlatformTransactionManager transactionManager;
  private final DocumentStore documents;
  private final ChangeLog changes;
  private final IdempotentRequests requests;
  private final ReceiptStore receipts;
  private final BatchJobStore jobs;
  private final ProposalLog proposals;
  private final SavedSearchStore searches;
  private final AlertLog alerts;
  private final PoolWatchStore poolWatches;
  private final PersonStore people;
  private final AuditLog audit;
  private final ReleaseStore releases;
  private final PrivacyStore privacy;
  private final IntroductionStore introductions;
  private final OwnChoiceStore ownChoices;
  private final StoreTransactions transactions;
  private final Seals seals;

  private Store(HikariDataSource pool, @Nullable EmbeddedPostgres server, StoreSettings settings) {
    this.pool = pool;
    this.server = server;
    this.transactionManager = new JdbcTransactionManager(pool);
    JdbcClient jdbc = JdbcClient.create(pool);
    InstantSource clock = settings.clock();
    StorageFloor floor =
        StorageFloor.above(jdbc.sql(WAL_MAXIMUM).query(Long.class).single(), settings.freeSpace());
    this.transactions = new StoreTransactions(transactionManager, floor);
    this.seals = Seals.open(jdbc, transactions, settings.home());
    DocumentReader reader = new DocumentReader(jdbc, seals);
    DocumentWriter writer = new DocumentWriter(jdbc, seals, clock);
    this.documents = new DocumentStore(reader, writer, transactions, settings.ids());
    this.changes = new ChangeLog(jdbc, reader);
    this.requests = new IdempotentRequests(jdbc, seals.requests(), transactions, clock);
    this.receipts = new ReceiptStore(jdbc, seals.receipts(), transactions, clock);
    this.jobs = new BatchJobStore(jdbc, transactions, clock);
    this.proposals = new ProposalLog(jdbc, transactions, clock);
    this.searches = new SavedSearchStore(jdbc, transactions, clock);
    this.alerts = new AlertLog(jdbc, reader, transactions, clock);
    this.poolWatches = new PoolWatchStore(jdbc, transactions, clock);
    this.people = new PersonStore(jdbc, writer, new PersonExport(seals), transactions, clock);
    this.audit = new AuditLog(jdbc, transactions, clock);
    this.releases = new ReleaseStore(jdbc, transactions, audit);
    this.privacy = new PrivacyStore(jdbc, transactions, clock);
    this.introductions = new IntroductionStore(jdbc, transactions);
    this.ownChoices = new OwnChoiceStore(jdbc, transactions, audit, clock);
  }

  /**
   * Opens the database the settings name, or else the embedded one of the home, and brings its
   * tables up to this version. What an older version kept about people in the clear is sealed. The
   * caller owns the home ({@link nl.ongekend.api.home.HomeLock}).
   *
   * @throws nl.ongekend.api.postgres.PostgresException when the server cannot be started or would
   *     lose writes
   * @throws StoreUnavailableException when the database cannot be reached
   * @throws nl.ongekend.api.seal.SealException when the home does not have the master key of the
   *     database
   */
  public static Store open(StoreSettings settings) {
    DatabaseConnection external = settings.external();
    if (external != null) {
      return open(external, null, settings);
    }
    EmbeddedPostgres server = EmbeddedPostgres.start(settings.home().postgres());
    try {
      return open(server.database(DATABASE), server, settings);
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /** The documents. */
  public DocumentStore documents() {
    return documents;
  }

  /** What changed, for followers. */
  public ChangeLog changes() {
    return changes;
  }

  /** The memory for repeated requests. */
  public IdempotentRequests requests() {
    return requests;
  }

  /** The receipts of answers. */
  public ReceiptStore receipts() {
    return receipts;
  }

  /** The batches that run as jobs. */
  public BatchJobStore jobs() {
    return jobs;
  }

  /** The proposals that were put forward. */
  public ProposalLog proposals() {
    return proposals;
  }

  /** The saved searches. */
  public SavedSearchStore searches() {
    return searches;
  }

  /** Saved searches and alerts, for what follows the changes. */
  public AlertLog alerts() {
    return alerts;
  }

  /** The vacancies whose number of people is watched. */
  public PoolWatchStore poolWatches() {
    return poolWatches;
  }

  /** What is said about one person, in every table. */
  public PersonStore people() {
    return people;
  }

  /** When employers may learn who somebody is. */
  public ReleaseStore releases() {
    return releases;
  }

  /** What organisations are, and who agreed to be kept longer. */
  public PrivacyStore privacy() {
    return privacy;
  }

  /** What was decided about people and vacancies. */
  public IntroductionStore introductions() {
    return introductions;
  }

  /** What people corrected and answered on their own pages. */
  public OwnChoiceStore ownChoices() {
    return ownChoices;
  }

  /** Who saw whom. */
  public AuditLog audit() {
    return audit;
  }

  /** What seals secrets of accounts. */
  public AccountSecrets accountSecrets() {
    return seals.secrets();
  }

  /**
   * Replaces the master key of the database and of the home that opened it; every key is sealed
   * anew under the new one, and the old one opens nothing any more. Afterwards this store can only
   * be closed. Other homes on the same database need a copy of the file before they start again.
   *
   * @return how many keys there are
   */
  public int replaceMasterKey() {
    return seals.keyring().replace(transactions);
  }

  /** What runs the work of the store, for tables that are not documents. */
  public StoreTransactions transactions() {
    return transactions;
  }

  /** The pool of connections, closed with the store. */
  public DataSource dataSource() {
    return pool;
  }

  /** The transactions that writes take part in. */
  public PlatformTransactionManager transactionManager() {
    return transactionManager;
  }

  /** Closes the connections and stops the embedded server, if there is one. */
  @Override
  public void close() {
    pool.close();
    if (server != null) {
      server.close();
    }
  }

  private static Store open(
      DatabaseConnection connection, @Nullable EmbeddedPostgres server, StoreSettings settings) {
    HikariDataSource pool = openPool(connection, settings);
    try {
      requireDurability(pool);
      Flyway.configure().dataSource(pool).load().migrate();
      return new Store(pool, server, settings);
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  private static HikariDataSource openPool(DatabaseConnection connection, StoreSettings settings) {
    try {
      return connection.openPool(settings.connections());
    } catch (PoolInitializationException e) {
      throw new StoreUnavailableException(e);
    }
  }

  private static void requireDurability(DataSource pool) {
    try (Connection connection = pool.getConnection()) {
      Durability.require(connection);
    } catch (SQLException e) {
      throw new StoreUnavailableException(e);
    }
  }
}
