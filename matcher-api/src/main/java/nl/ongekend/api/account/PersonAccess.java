package nl.ongekend.api.account;

import static nl.ongekend.api.account.Accounts.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.Actor;
import nl.ongekend.api.store.AuditLog;
import nl.ongekend.api.store.EntityId;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets people in by a code on paper. A code works once, within a fortnight; it opens a session that
 * is bound to one passport. On a device of one's own the session lasts thirty days, elsewhere as
 * long as that of an account. A new code ends what the old one opened. Thread-safe.
 */
public final class PersonAccess {

  /** How long a code can be used. */
  public static final Duration CODE_LIFE = Duration.ofDays(14);

  /** How long a session lasts on a device of one's own. */
  public static final Duration OWN_DEVICE = Duration.ofDays(30);

  /** How long a use of a session stays unwritten, so that reading does not always write. */
  private static final Duration UNWRITTEN = Duration.ofMinutes(1);

  private static final String MAKE =
      """
      INSERT INTO access_code (organisation_id, passport_id, code_hash, made_at, expires_at)
      VALUES (:organisation, :passport, :hash, :now, :end)
      ON CONFLICT (organisation_id, passport_id) DO UPDATE SET code_hash = excluded.code_hash,
        made_at = excluded.made_at, expires_at = excluded.expires_at, used_at = NULL
      """;

  /* Of two who type it at once, one is let in. */
  private static final String USE =
      """
      UPDATE access_code c SET used_at = :now
      WHERE c.code_hash = :hash AND c.used_at IS NULL AND c.expires_at > :now
        AND EXISTS (SELECT FROM entity e WHERE e.type = 'PASSPORT' AND e.id = c.passport_id
                    AND e.organisation_id = c.organisation_id AND NOT e.deleted)
      RETURNING c.organisation_id, c.passport_id
      """;

  private static final String OPEN =
      """
      INSERT INTO person_session (id_hash, organisation_id, passport_id, own_device, created_at,
                                  used_at, expires_at)
      VALUES (:hash, :organisation, :passport, :own, :now, :now, :end)
      """;

  private static final String SESSION =
      """
      SELECT s.organisation_id, s.passport_id, s.expires_at, s.used_at, o.name AS organisation
      FROM person_session s
        JOIN entity e ON e.type = 'PASSPORT' AND e.id = s.passport_id
          AND e.organisation_id = s.organisation_id AND NOT e.deleted
        LEFT JOIN organisation o ON o.id = s.organisation_id
      WHERE s.id_hash = :hash AND s.expires_at > :now AND (s.own_device OR s.used_at > :idle)
      """;

  private static final String TOUCH =
      "UPDATE person_session SET used_at = :now WHERE id_hash = :hash";

  private static final String CLOSE =
      "DELETE FROM person_session WHERE id_hash = :hash OR expires_at <= :now";

  private static final String OF_PASSPORT =
      " WHERE organisation_id = :organisation AND passport_id = :passport";

  private final JdbcClient jdbc;
  private final StoreTransactions transactions;
  private final AuditLog audit;
  private final InstantSource clock;
  private final LoginThrottle throttle;

  /** Creates what lets the people of a store in. */
  public PersonAccess(Store store, InstantSource clock) {
    this.jdbc = JdbcClient.create(store.dataSource());
    this.transactions = store.transactions();
    this.audit = store.audit();
    this.clock = clock;
    this.throttle = new LoginThrottle(jdbc, clock);
  }

  /**
   * Makes a code for a passport that whoever asks may reach. Any other code, and whatever it
   * opened, ends.
   */
  public IssuedCode make(Actor actor, Purpose purpose, UUID passport) {
    AccessCode code = AccessCode.random();
    Instant now = clock.instant();
    Instant end = now.plus(CODE_LIFE);
    return transactions.write(() -> {
      endSessions(actor, passport);
      of(MAKE, actor.organisationId(), passport)
          .param("hash", Secrets.hash(code.letters()))
          .param("now", time(now))
          .param("end", time(end))
          .update();
      audit.acted(actor, purpose, "ACCESS_GIVEN", EntityId.ofPassport(passport));
      return new IssuedCode(code, end);
    });
  }

  /** Takes access away; where there is none nothing happens. */
  public void remove(Actor actor, Purpose purpose, UUID passport) {
    transactions.write(() -> {
      endSessions(actor, passport);
      int removed =
          of("DELETE FROM access_code" + OF_PASSPORT, actor.organisationId(), passport).update();
      if (removed > 0) {
        audit.acted(actor, purpose, "ACCESS_TAKEN", EntityId.ofPassport(passport));
      }
      return removed;
    });
  }

  private void endSessions(Actor actor, UUID passport) {
    of("DELETE FROM person_session" + OF_PASSPORT, actor.organisationId(), passport).update();
  }

  /** Returns how it stands; absent when no code was made, or access was taken away. */
  public Optional<AccessState> findState(Actor actor, UUID passport) {
    return transactions.read(() ->
        of(
                "SELECT made_at, expires_at, used_at FROM access_code" + OF_PASSPORT,
                actor.organisationId(),
                passport)
            .query(PersonAccess::state)
            .optional());
  }

  /**
   * Opens a session. A code that nobody made, one that is over, used or taken away, and the code of
   * somebody who is gone are refused alike.
   *
   * @param typed what somebody typed
   * @param ownDevice whether nobody else uses the device
   * @param address where the attempt came from
   * @throws ProblemException when it is refused, or there were too many attempts
   */
  public OpenedSession open(String typed, boolean ownDevice, String address) {
    transactions.write(() -> {
      throttle.count(address);
      return true;
    });
    String letters = AccessCode.find(typed).map(AccessCode::letters).orElse("");
    return transactions.write(() -> {
      Actor person =
          jdbc.sql(USE)
              .param("hash", Secrets.hash(letters))
              .param("now", time(clock.instant()))
              .query(PersonAccess::person)
              .optional()
              .orElseThrow(PersonAccess::refused);
      audit.acted(
          person, Purpose.SELF_SERVICE, "ACCESS_USED", EntityId.ofPassport(person.accountId()));
      return open(person, ownDevice);
    });
  }

  private static ProblemException refused() {
    return new ProblemException(
        Problem.of(
            Kind.UNAUTHENTICATED,
            "access.refused",
            "the code must be one that works, and that nobody has used.\n"
                + "Look at the paper again, or ask for a new code."));
  }

  private OpenedSession open(Actor person, boolean ownDevice) {
    String id = Secrets.token();
    Instant now = clock.instant();
    Instant end = now.plus(longest(ownDevice));
    of(OPEN, person.organisationId(), person.accountId())
        .param("hash", Secrets.hash(id))
        .param("own", ownDevice)
        .param("now", time(now))
        .param("end", time(end))
        .update();
    return new OpenedSession(id, visitor(person, "", end));
  }

  /** Returns how long a session lasts at most. */
  public static Duration longest(boolean ownDevice) {
    return ownDevice ? OWN_DEVICE : Sessions.LONGEST;
  }

  /** Returns which person has a session, unless it has ended. */
  public Optional<Visitor> findSession(String id) {
    Instant now = clock.instant();
    byte[] hash = Secrets.hash(id);
    Optional<Found> found =
        transactions.read(() ->
            jdbc.sql(SESSION)
                .param("hash", hash)
                .param("now", time(now))
                .param("idle", time(now.minus(Sessions.IDLE)))
                .query(Found::of)
                .optional());
    if (found.filter(session -> session.usedAt.isBefore(now.minus(UNWRITTEN))).isPresent()) {
      transactions.read(() -> jdbc.sql(TOUCH).param("now", time(now)).param("hash", hash).update());
    }
    return found.map(Found::visitor);
  }

  /** Ends a session, and forgets those that have ended. */
  public void close(String id) {
    transactions.read(() ->
        jdbc.sql(CLOSE)
            .param("hash", Secrets.hash(id))
            .param("now", time(clock.instant()))
            .update());
  }

  private JdbcClient.StatementSpec of(String sql, UUID organisation, UUID passport) {
    return jdbc.sql(sql).param("organisation", organisation).param("passport", passport);
  }

  private static Visitor visitor(Actor person, String organisation, Instant end) {
    return new Visitor(person, "", organisation, TokenScope.WRITE, end, false);
  }

  private static Actor person(ResultSet row, int number) throws SQLException {
    return Actor.person(
        row.getObject("passport_id", UUID.class), row.getObject("organisation_id", UUID.class));
  }

  private static AccessState state(ResultSet row, int number) throws SQLException {
    OffsetDateTime usedAt = row.getObject("used_at", OffsetDateTime.class);
    return new AccessState(
        instant(row, "made_at"),
        instant(row, "expires_at"),
        usedAt == null ? null : usedAt.toInstant());
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private record Found(Visitor visitor, Instant usedAt) {

    static Found of(ResultSet row, int number) throws SQLException {
      return new Found(
          PersonAccess.visitor(
              person(row, number),
              Objects.requireNonNullElse(row.getString("organisation"), ""),
              instant(row, "expires_at")),
          instant(row, "used_at"));
    }
  }
}
