package nl.ongekend.api.store;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The vacancies of an organisation that are watched, at most one watch each, and what was told. All
 * methods refuse a purpose that does not cover vacancies ({@link AccessRefusedException}). Safe for
 * use by several threads.
 */
public final class PoolWatchStore {

  /** How many alerts are told, the latest. */
  public static final int MOST_ALERTS = 100;

  private static final String ONE = "organisation_id = :organisation AND vacancy_id = :vacancy";

  private static final String CREATE =
      """
      INSERT INTO pool_watch (organisation_id, vacancy_id, within, counted_on, account_id, created_at)
      VALUES (:organisation, :vacancy, :within, :on, :account, :now)
      ON CONFLICT DO NOTHING
      """;

  private static final String FIND =
      "SELECT vacancy_id, within, counted_on FROM pool_watch WHERE " + ONE;

  private static final String COUNT =
      "UPDATE pool_watch SET within = :within, counted_on = :on WHERE " + ONE;

  private static final String TELL =
      """
      INSERT INTO pool_alert (organisation_id, vacancy_id, told_on, vacancy_version, within)
      VALUES (:organisation, :vacancy, :on, :version, :within)
      """;

  private static final String ALERTS =
      "SELECT told_on, vacancy_version, within FROM pool_alert WHERE "
          + ONE
          + " ORDER BY told_on DESC LIMIT :limit";

  private final JdbcClient jdbc;
  private final StoreTransactions transactions;
  private final InstantSource clock;

  PoolWatchStore(JdbcClient jdbc, StoreTransactions transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Begins to watch a vacancy at a number, which is no news; nothing when it is watched. */
  public void create(Actor actor, Purpose purpose, PoolWatch watch) {
    actor.require(purpose, EntityType.VACANCY);
    transactions.write(() ->
        of(CREATE, actor, watch.vacancy())
            .param("within", watch.within())
            .param("on", watch.countedOn())
            .param("account", actor.accountId())
            .param("now", OffsetDateTime.ofInstant(clock.instant(), UTC))
            .update());
  }

  /** Returns the watch of a vacancy, if the organisation has one. */
  public Optional<PoolWatch> find(Actor actor, Purpose purpose, UUID vacancy) {
    actor.require(purpose, EntityType.VACANCY);
    return transactions.read(() -> find(FIND, actor, vacancy));
  }

  /**
   * Writes the number of a day, and an alert when it reads otherwise than before. The first number
   * of a day is the only one, whichever server counts it; a watch that is gone is left alone.
   */
  public void count(Actor actor, Purpose purpose, UUID vacancy, PoolAlert counted) {
    actor.require(purpose, EntityType.VACANCY);
    transactions.write(() -> {
      // Locked, so that another server waits and then finds that the day was counted.
      Optional<PoolWatch> before = find(FIND + " FOR UPDATE", actor, vacancy);
      return before
          .filter(watch -> watch.countedOn().isBefore(counted.on()))
          .map(watch -> write(actor, watch, counted))
          .orElse(0);
    });
  }

  private int write(Actor actor, PoolWatch before, PoolAlert counted) {
    if (!before.within().equals(counted.within())) {
      number(TELL, actor, before.vacancy(), counted)
          .param("version", counted.vacancyVersion())
          .update();
    }
    return number(COUNT, actor, before.vacancy(), counted).update();
  }

  /** Returns the latest alerts of a vacancy, the oldest of them first. */
  public List<PoolAlert> listAlerts(Actor actor, Purpose purpose, UUID vacancy) {
    actor.require(purpose, EntityType.VACANCY);
    return transactions
        .read(() ->
            of(ALERTS, actor, vacancy)
                .param("limit", MOST_ALERTS)
                .query(PoolWatchStore::alert)
                .list())
        .reversed();
  }

  /**
   * Ends a watch and removes its alerts.
   *
   * @return whether the organisation had it
   */
  public boolean remove(Actor actor, Purpose purpose, UUID vacancy) {
    actor.require(purpose, EntityType.VACANCY);
    return transactions.write(
            () -> of("DELETE FROM pool_watch WHERE " + ONE, actor, vacancy).update())
        == 1;
  }

  private Optional<PoolWatch> find(String sql, Actor actor, UUID vacancy) {
    return of(sql, actor, vacancy).query(PoolWatchStore::watch).optional();
  }

  private JdbcClient.StatementSpec number(
      String sql, Actor actor, UUID vacancy, PoolAlert counted) {
    return of(sql, actor, vacancy).param("within", counted.within()).param("on", counted.on());
  }

  private JdbcClient.StatementSpec of(String sql, Actor actor, UUID vacancy) {
    return jdbc.sql(sql).param("organisation", actor.organisationId()).param("vacancy", vacancy);
  }

  private static PoolWatch watch(ResultSet row, int number) throws SQLException {
    return new PoolWatch(
        row.getObject("vacancy_id", UUID.class),
        row.getString("within"),
        row.getObject("counted_on", LocalDate.class));
  }

  private static PoolAlert alert(ResultSet row, int number) throws SQLException {
    return new PoolAlert(
        row.getObject("told_on", LocalDate.class),
        row.getLong("vacancy_version"),
        row.getString("within"));
  }
}
