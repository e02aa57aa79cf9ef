package nl.ongekend.api.store;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.claim.ClaimName;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What people did on their own pages: which answers of the passport they corrected, and what they
 * said to vacancies. All methods refuse whoever may not reach the passport ({@link
 * AccessRefusedException}). Safe for use by several threads.
 */
public final class OwnChoiceStore {

  private static final String CORRECT =
      """
      INSERT INTO correction (organisation_id, passport_id, claim, kind, version_before, at)
      VALUES (:organisation, :passport, :claim, :kind, :version, :at)
      ON CONFLICT (organisation_id, passport_id, claim) DO UPDATE
        SET kind = excluded.kind, version_before = excluded.version_before, at = excluded.at
      """;

  private static final String FORGET =
      """
      DELETE FROM correction
      WHERE organisation_id = :organisation AND passport_id = :passport AND claim = :claim
      """;

  private static final String CORRECTIONS =
      """
      SELECT claim, kind, version_before, at FROM correction
      WHERE organisation_id = :organisation AND passport_id = :passport ORDER BY at DESC, claim
      """;

  private static final String ANSWER =
      """
      INSERT INTO vacancy_answer (organisation_id, passport_id, vacancy_id, answer, at)
      VALUES (:organisation, :passport, :vacancy, :answer, :at)
      ON CONFLICT (organisation_id, passport_id, vacancy_id) DO UPDATE
        SET answer = excluded.answer, at = excluded.at
      """;

  private static final String TAKE_BACK =
      """
      DELETE FROM vacancy_answer
      WHERE organisation_id = :organisation AND passport_id = :passport AND vacancy_id = :vacancy
      """;

  private static final String ANSWERS =
      """
      SELECT vacancy_id, answer, at FROM vacancy_answer
      WHERE organisation_id = :organisation AND passport_id = :passport
      ORDER BY at DESC, vacancy_id
      """;

  private static final String ANSWERED = "ANSWERED";

  private final JdbcClient jdbc;
  private final StoreTransactions transactions;
  private final AuditLog audit;
  private final InstantSource clock;

  OwnChoiceStore(
      JdbcClient jdbc, StoreTransactions transactions, AuditLog audit, InstantSource clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /** Keeps that an answer was corrected; an earlier correction of the same answer goes. */
  public void correct(Actor actor, Purpose purpose, UUID passport, Correction correction) {
    actor.require(purpose, EntityId.ofPassport(passport));
    transactions.write(() ->
        of(CORRECT, actor, passport)
            .param("claim", correction.claim().toString())
            .param("kind", correction.kind().name())
            .param("version", correction.versionBefore())
            .param("at", time(correction.at()))
            .update());
  }

  /** Forgets that an answer was corrected. */
  public void forget(Actor actor, Purpose purpose, UUID passport, ClaimName claim) {
    actor.require(purpose, EntityId.ofPassport(passport));
    transactions.write(() -> of(FORGET, actor, passport).param("claim", claim.toString()).update());
  }

  /** Returns what a person corrected, the latest first. */
  public List<Correction> listCorrections(Actor actor, Purpose purpose, UUID passport) {
    actor.require(purpose, EntityId.ofPassport(passport));
    return transactions.read(
        () -> of(CORRECTIONS, actor, passport).query(OwnChoiceStore::correction).list());
  }

  /** Keeps what a person says to a vacancy; an earlier answer goes. */
  public void answer(Actor actor, Purpose purpose, UUID passport, UUID vacancy, AnswerKind answer) {
    EntityId person = EntityId.ofPassport(passport);
    actor.require(purpose, person);
    transactions.write(() -> {
      audit.acted(actor, purpose, ANSWERED, person);
      return of(ANSWER, actor, passport)
          .param("vacancy", vacancy)
          .param("answer", answer.name())
          .param("at", time(clock.instant()))
          .update();
    });
  }

  /** Takes that back; without an answer nothing happens. */
  public void takeBack(Actor actor, Purpose purpose, UUID passport, UUID vacancy) {
    EntityId person = EntityId.ofPassport(passport);
    actor.require(purpose, person);
    transactions.write(() -> {
      audit.acted(actor, purpose, ANSWERED, person);
      return of(TAKE_BACK, actor, passport).param("vacancy", vacancy).update();
    });
  }

  /** Returns what a person said to vacancies, the latest first. */
  public List<VacancyAnswer> listAnswers(Actor actor, Purpose purpose, UUID passport) {
    actor.require(purpose, EntityId.ofPassport(passport));
    return transactions.read(
        () -> of(ANSWERS, actor, passport).query(OwnChoiceStore::answer).list());
  }

  private JdbcClient.StatementSpec of(String sql, Actor actor, UUID passport) {
    return jdbc.sql(sql).param("organisation", actor.organisationId()).param("passport", passport);
  }

  private static OffsetDateTime time(Instant instant) {
    return OffsetDateTime.ofInstant(instant, UTC);
  }

  private static Correction correction(ResultSet row, int number) throws SQLException {
    String claim = row.getString("claim");
    return new Correction(
        ClaimName.find(claim)
            .orElseThrow(() ->
                new IllegalStateException("claim (%s) of a correction is none".formatted(claim))),
        CorrectionKind.valueOf(row.getString("kind")),
        row.getLong("version_before"),
        instant(row));
  }

  private static VacancyAnswer answer(ResultSet row, int number) throws SQLException {
    return new VacancyAnswer(
        row.getObject("vacancy_id", UUID.class),
        AnswerKind.valueOf(row.getString("answer")),
        instant(row));
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return row.getObject("at", OffsetDateTime.class).toInstant();
  }
}
