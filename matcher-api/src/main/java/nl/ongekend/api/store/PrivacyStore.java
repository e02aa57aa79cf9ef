package nl.ongekend.api.store;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ongekend.core.privacy.Agreement;
import nl.ongekend.core.privacy.OrganisationKind;
import nl.ongekend.core.privacy.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What organisations are, who agreed to be kept longer, and when something last happened to
 * somebody. Safe for use by several threads.
 */
public final class PrivacyStore {

  private static final String SET =
      """
      INSERT INTO organisation_privacy (organisation_id, kind, list_days, list_source, account_id,
                                        at)
      VALUES (:organisation, :kind, :days, :source, :account, :now)
      ON CONFLICT (organisation_id) DO UPDATE SET kind = excluded.kind,
        list_days = excluded.list_days, list_source = excluded.list_source,
        account_id = excluded.account_id, at = excluded.at
      """;

  private static final String FIND =
      "SELECT kind, list_days, list_source FROM organisation_privacy"
          + " WHERE organisation_id = :organisation";

  private static final String ORGANISATIONS =
      "SELECT organisation_id FROM organisation_privacy ORDER BY organisation_id";

  private static final String AGREE =
      """
      INSERT INTO retention_agreement (organisation_id, passport_id, agreed_by, agreed_at, manner,
                                       language, interpreter)
      VALUES (:organisation, :passport, :account, :at, :manner, :language, :interpreter)
      ON CONFLICT (organisation_id, passport_id) DO UPDATE SET agreed_by = excluded.agreed_by,
        agreed_at = excluded.agreed_at, manner = excluded.manner, language = excluded.language,
        interpreter = excluded.interpreter
      """;

  private static final String END =
      "DELETE FROM retention_agreement"
          + " WHERE organisation_id = :organisation AND passport_id = :passport";

  private static final String AGREED =
      "SELECT agreed_at FROM retention_agreement"
          + " WHERE organisation_id = :organisation AND passport_id = :passport";

  private static final String PEOPLE =
      """
      SELECT e.id, a.agreed_at, greatest(e.updated_at, (
               SELECT max(coalesce(r.withdrawn_at, r.confirmed_at + interval '30 days'))
               FROM release r
               WHERE r.organisation_id = e.organisation_id AND r.passport_id = e.id)) AS last_at
      FROM entity e LEFT JOIN retention_agreement a
        ON a.organisation_id = e.organisation_id AND a.passport_id = e.id
      WHERE e.organisation_id = :organisation AND e.type = 'PASSPORT' ORDER BY e.id
      """;

  private final JdbcClient jdbc;
  private final StoreTransactions transactions;
  private final InstantSource clock;

  PrivacyStore(JdbcClient jdbc, StoreTransactions transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Says what the organisation is. */
  public void set(Actor actor, PrivacySettings settings) {
    transactions.write(() ->
        of(SET, actor)
            .param("kind", settings.retention().organisation().name())
            .param("days", settings.retention().listDays())
            .param("source", settings.listSource())
            .param("account", actor.accountId())
            .param("now", OffsetDateTime.ofInstant(clock.instant(), UTC))
            .update());
  }

  /** Returns what the organisation is, if somebody has said so. */
  public Optional<PrivacySettings> find(Actor actor) {
    return transactions.read(() -> of(FIND, actor).query(PrivacyStore::settings).optional());
  }

  /** Returns the organisations of which somebody has said what they are. */
  public List<UUID> listOrganisations() {
    return transactions.read(
        () -> jdbc.sql(ORGANISATIONS).query((row, number) -> row.getObject(1, UUID.class)).list());
  }

  /** Keeps that a person agreed to be kept longer; a later agreement replaces an earlier one. */
  public void agree(Actor actor, Purpose purpose, UUID passport, Agreement agreement) {
    actor.require(purpose, EntityType.PASSPORT);
    transactions.write(() ->
        of(AGREE, actor)
            .param("passport", passport)
            .param("account", agreement.account())
            .param("at", OffsetDateTime.ofInstant(agreement.at(), UTC))
            .param("manner", agreement.manner().name())
            .param("language", agreement.language())
            .param("interpreter", agreement.interpreter())
            .update());
  }

  /** Takes that back. */
  public void end(Actor actor, Purpose purpose, UUID passport) {
    actor.require(purpose, EntityId.ofPassport(passport));
    transactions.write(() -> of(END, actor).param("passport", passport).update());
  }

  /** Returns when a person agreed to be kept longer; absent when that is not so. */
  public Optional<Instant> findAgreement(Actor actor, Purpose purpose, UUID passport) {
    actor.require(purpose, EntityId.ofPassport(passport));
    return transactions.read(() ->
        of(AGREED, actor)
            .param("passport", passport)
            .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
            .optional());
  }

  /** Returns everybody of whom the organisation keeps something, ordered by id. */
  public List<KeptPerson> listPeople(Actor actor, Purpose purpose) {
    actor.require(purpose, EntityType.PASSPORT);
    return transactions.read(() -> of(PEOPLE, actor).query(PrivacyStore::person).list());
  }

  private JdbcClient.StatementSpec of(String sql, Actor actor) {
    return jdbc.sql(sql).param("organisation", actor.organisationId());
  }

  private static PrivacySettings settings(ResultSet row, int number) throws SQLException {
    return new PrivacySettings(
        new Retention(
            OrganisationKind.valueOf(row.getString("kind")),
            row.getObject("list_days", Integer.class)),
        row.getString("list_source"));
  }

  private static KeptPerson person(ResultSet row, int number) throws SQLException {
    OffsetDateTime agreedAt = row.getObject("agreed_at", OffsetDateTime.class);
    Instant lastAt = row.getObject("last_at", OffsetDateTime.class).toInstant();
    return new KeptPerson(
        row.getObject("id", UUID.class), lastAt, agreedAt == null ? null : agreedAt.toInstant());
  }
}
