package nl.ongekend.api.store;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import nl.ongekend.core.privacy.Agreement;
import nl.ongekend.core.privacy.AgreementManner;
import nl.ongekend.core.privacy.Confirmation;
import nl.ongekend.core.privacy.Release;
import nl.ongekend.core.privacy.ReleaseRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The releases of an organisation, and what employers asked.
 *
 * <p>A request is written, listed and found by the same statements, and with rows of the same
 * weight, whether or not somebody stands behind it. What was open is written down in the audit;
 * what was never open is removed without a trace when it is taken back. All methods refuse a
 * purpose that does not cover passports ({@link AccessRefusedException}). Safe for use by several
 * threads.
 */
public final class ReleaseStore {

  private static final String ASK =
      """
      WITH asked AS (
        INSERT INTO release_request (organisation_id, id, account_id, vacancy_id, entry,
                                     requested_at)
        VALUES (:organisation, :id, :account, :vacancy, :entry, :now)
        ON CONFLICT (account_id, vacancy_id, entry) DO NOTHING RETURNING *),
      somebody AS (
        INSERT INTO release (organisation_id, id, passport_id, vacancy_id, employer, requested_by,
                             requested_at)
        SELECT organisation_id, id, :passport::uuid, vacancy_id, :employer, account_id, requested_at
        FROM asked WHERE :passport::uuid IS NOT NULL)
      INSERT INTO release_of_nobody (organisation_id, id, passport_id, vacancy_id, employer,
                                     requested_by, requested_at)
      SELECT organisation_id, id, entry, vacancy_id, :employer, account_id, requested_at
      FROM asked WHERE :passport::uuid IS NULL
      """;

  private static final String ASKED =
      """
      SELECT id, vacancy_id, entry, requested_at FROM release_request
      WHERE organisation_id = :organisation AND account_id = :account
      """;

  private static final String RELEASE =
      """
      SELECT id, passport_id, vacancy_id, employer, requested_by, requested_at, agreed_by,
             agreed_at, manner, language, interpreter, confirmed_by, confirmed_at, withdrawn_at
      FROM release WHERE organisation_id = :organisation
      """;

  private static final String KEEP =
      """
      UPDATE release SET agreed_by = :agreedBy, agreed_at = :agreedAt, manner = :manner,
        language = :language, interpreter = :interpreter, confirmed_by = :confirmedBy,
        confirmed_at = :confirmedAt, withdrawn_at = :withdrawnAt
      WHERE organisation_id = :organisation AND id = :id
      """;

  private static final String REMOVE =
      "DELETE FROM release WHERE organisation_id = :organisation AND id = :id";

  /* Whether somebody was ever told does not show in when a request goes. */
  private static final String TIDY_REQUESTS =
      "DELETE FROM release_request WHERE organisation_id = :organisation AND requested_at <"
          + " :before";

  private static final String TIDY_NOBODY =
      "DELETE FROM release_of_nobody WHERE organisation_id = :organisation AND requested_at <="
          + " :before";

  private static final String TIDY_RELEASES =
      """
      DELETE FROM release WHERE organisation_id = :organisation AND confirmed_at IS NULL
        AND coalesce(agreed_at, requested_at) <= :before
      """;

  private static final String MAKE_SECRET =
      """
      INSERT INTO shortlist_key (organisation_id, secret)
      VALUES (:organisation, decode(:secret, 'hex')) ON CONFLICT DO NOTHING
      """;

  private static final String SECRET =
      "SELECT secret FROM shortlist_key WHERE organisation_id = :organisation";

  /** A request, a yes, a confirmation and the time that it is open. */
  private static final int LONGEST_TERMS = 3;

  private static final int SECRET_BYTES = 32;

  private final JdbcClient jdbc;
  private final StoreTransactions transactions;
  private final AuditLog audit;

  ReleaseStore(JdbcClient jdbc, StoreTransactions transactions, AuditLog audit) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.audit = audit;
  }

  /**
   * Keeps what somebody asked, once for each entry.
   *
   * @param employer the key of the employer of the vacancy
   * @param passport who stands behind the entry; missing when nobody does, which changes nothing
   *     that the asker sees
   * @return what is kept, which is what was kept first when it was asked before
   */
  public AskedRelease ask(
      Actor actor, Purpose purpose, AskedRelease asked, String employer, @Nullable UUID passport) {
    actor.require(purpose, EntityType.PASSPORT);
    transactions.write(() ->
        of(ASK, actor)
            .param("account", actor.accountId())
            .param("id", asked.id())
            .param("vacancy", asked.vacancy())
            .param("entry", asked.entry())
            .param("employer", employer)
            .param("passport", passport)
            .param("now", time(asked.at()))
            .update());
    return transactions.read(() ->
        of(ASKED + " AND vacancy_id = :vacancy AND entry = :entry", actor)
            .param("account", actor.accountId())
            .param("vacancy", asked.vacancy())
            .param("entry", asked.entry())
            .query(ReleaseStore::asked)
            .single());
  }

  /** Returns what the account asked, the oldest first. */
  public List<AskedRelease> listAsked(Actor actor, Purpose purpose) {
    actor.require(purpose, EntityType.PASSPORT);
    return transactions.read(() ->
        of(ASKED + " ORDER BY requested_at, id", actor)
            .param("account", actor.accountId())
            .query(ReleaseStore::asked)
            .list());
  }

  /** Returns what the account asked under an id. */
  public Optional<AskedRelease> findAsked(Actor actor, Purpose purpose, UUID id) {
    actor.require(purpose, EntityType.PASSPORT);
    return transactions.read(() ->
        of(ASKED + " AND id = :id", actor)
            .param("account", actor.accountId())
            .param("id", id)
            .query(ReleaseStore::asked)
            .optional());
  }

  /** Returns a release, if the organisation has it. */
  public Optional<Release> find(Actor actor, Purpose purpose, UUID id) {
    actor.require(purpose, EntityType.PASSPORT);
    return transactions.read(() -> found(actor, id, ""));
  }

  private Optional<Release> found(Actor actor, UUID id, String lock) {
    return of(RELEASE + " AND id = :id" + lock, actor)
        .param("id", id)
        .query(ReleaseStore::release)
        .optional();
  }

  /** Returns the releases about a person, or all; the oldest first. */
  public List<Release> list(Actor actor, Purpose purpose, @Nullable UUID passport) {
    if (passport == null) {
      actor.require(purpose, EntityType.PASSPORT);
    } else {
      actor.require(purpose, EntityId.ofPassport(passport));
    }
    return transactions.read(() ->
        of(
                RELEASE
                    + " AND (:passport::uuid IS NULL OR passport_id = :passport::uuid)"
                    + " ORDER BY requested_at, id",
                actor)
            .param("passport", passport)
            .query(ReleaseStore::release)
            .list());
  }

  /**
   * Takes a step of a release. Of what is taken back and was never open, nothing stays.
   *
   * @param step what it becomes; it may refuse
   * @return what it became; absent when the organisation has no such release
   */
  public Optional<Release> change(
      Actor actor, Purpose purpose, UUID id, UnaryOperator<Release> step) {
    return transactions.write(() -> {
      Optional<Release> before = found(actor, id, " FOR UPDATE");
      before.ifPresent(release -> actor.require(purpose, EntityId.ofPassport(release.passport())));
      Optional<Release> after = before.map(step);
      after.ifPresent(release -> keep(actor, purpose, before.orElseThrow(), release));
      return after;
    });
  }

  private void keep(Actor actor, Purpose purpose, Release before, Release after) {
    if (after.withdrawnAt() != null && !after.wasOpen()) {
      of(REMOVE, actor).param("id", after.id()).update();
      return;
    }
    update(actor, after);
    if (after.wasOpen() && !before.wasOpen()) {
      audit.acted(actor, purpose, "RELEASED", EntityId.ofPassport(after.passport()));
    }
    if (after.withdrawnAt() != null && before.withdrawnAt() == null) {
      audit.acted(actor, purpose, "RELEASE_WITHDRAWN", EntityId.ofPassport(after.passport()));
    }
  }

  private void update(Actor actor, Release release) {
    Agreement agreement = release.agreement();
    Confirmation confirmation = release.confirmation();
    of(KEEP, actor)
        .param("id", release.id())
        .param("agreedBy", agreement == null ? null : agreement.account())
        .param("agreedAt", agreement == null ? null : time(agreement.at()))
        .param("manner", agreement == null ? null : agreement.manner().name())
        .param("language", agreement == null ? null : agreement.language())
        .param("interpreter", agreement == null ? null : agreement.interpreter())
        .param("confirmedBy", confirmation == null ? null : confirmation.account())
        .param("confirmedAt", confirmation == null ? null : time(confirmation.at()))
        .param("withdrawnAt", time(release.withdrawnAt()))
        .update();
  }

  /**
   * Removes what nobody answered in time, and requests that can no longer lead to anything.
   *
   * @param now the moment from which is counted back
   * @return how many releases nobody answered
   */
  public int tidy(Actor actor, Purpose purpose, Instant now) {
    actor.require(purpose, EntityType.PASSPORT);
    return transactions.write(() -> {
      of(TIDY_REQUESTS, actor)
          .param("before", time(now.minus(Release.TERM.multipliedBy(LONGEST_TERMS))))
          .update();
      of(TIDY_NOBODY, actor).param("before", time(now.minus(Release.TERM))).update();
      return of(TIDY_RELEASES, actor).param("before", time(now.minus(Release.TERM))).update();
    });
  }

  /** Returns what the names of entries on shortlists are made with, 32 bytes. */
  public byte[] secret(Actor actor, RandomGenerator random) {
    return transactions.read(() -> findSecret(actor)).orElseGet(() -> makeSecret(actor, random));
  }

  private Optional<byte[]> findSecret(Actor actor) {
    return of(SECRET, actor).query((row, number) -> row.getBytes(1)).optional();
  }

  private byte[] makeSecret(Actor actor, RandomGenerator random) {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return transactions.write(() -> {
      of(MAKE_SECRET, actor).param("secret", HexFormat.of().formatHex(secret)).update();
      return findSecret(actor).orElseThrow();
    });
  }

  private JdbcClient.StatementSpec of(String sql, Actor actor) {
    return jdbc.sql(sql).param("organisation", actor.organisationId());
  }

  private static @Nullable OffsetDateTime time(@Nullable Instant at) {
    return at == null ? null : OffsetDateTime.ofInstant(at, UTC);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static Instant requestedAt(ResultSet row) throws SQLException {
    return Objects.requireNonNull(instant(row, "requested_at"));
  }

  private static AskedRelease asked(ResultSet row, int number) throws SQLException {
    return new AskedRelease(
        row.getObject("id", UUID.class),
        row.getObject("vacancy_id", UUID.class),
        row.getObject("entry", UUID.class),
        requestedAt(row));
  }

  private static Release release(ResultSet row, int number) throws SQLException {
    Instant agreedAt = instant(row, "agreed_at");
    Instant confirmedAt = instant(row, "confirmed_at");
    return new Release(
        row.getObject("id", UUID.class),
        row.getObject("passport_id", UUID.class),
        new ReleaseRequest(
            row.getObject("requested_by", UUID.class),
            row.getObject("vacancy_id", UUID.class),
            row.getString("employer"),
            requestedAt(row)),
        agreedAt == null ? null : agreement(row, agreedAt),
        confirmedAt == null
            ? null
            : new Confirmation(row.getObject("confirmed_by", UUID.class), confirmedAt),
        instant(row, "withdrawn_at"));
  }

  private static Agreement agreement(ResultSet row, Instant at) throws SQLException {
    return new Agreement(
        row.getObject("agreed_by", UUID.class),
        at,
        AgreementManner.valueOf(row.getString("manner")),
        row.getString("language"),
        row.getString("interpreter"));
  }
}
