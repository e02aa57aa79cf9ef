package nl.ongekend.api.store;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.ongekend.core.assign.ProposalCaps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Which proposals an organisation put forward, for as long as a cap can ask. All methods refuse a
 * purpose that does not cover passports and vacancies ({@link AccessRefusedException}). Safe for
 * use by several threads.
 */
public final class ProposalLog {

  /** How many days a proposal is kept; no cap looks further back. */
  public static final int KEPT_DAYS = ProposalCaps.MOST_DAYS;

  private static final String RECORD =
      """
      INSERT INTO recorded_proposal (organisation_id, batch_id, passport_id, vacancy_id,
                                     employer_key, proposed_on, account_id, recorded_at)
      SELECT :organisation, p.batch, p.passport, p.vacancy, p.employer, :on, :account, :now
      FROM unnest(:batches, :passports, :vacancies, :employers)
        AS p (batch, passport, vacancy, employer)
      ON CONFLICT DO NOTHING
      """;

  private static final String FORGET =
      "DELETE FROM recorded_proposal WHERE organisation_id = :organisation AND proposed_on <= :old";

  private static final String LIST =
      """
      SELECT batch_id, passport_id, vacancy_id, employer_key, proposed_on FROM recorded_proposal
      WHERE organisation_id = :organisation AND proposed_on > :after AND proposed_on <= :until
      """;

  private static final String LIST_OF_PERSON =
      """
      SELECT batch_id, passport_id, vacancy_id, employer_key, proposed_on FROM recorded_proposal
      WHERE organisation_id = :organisation AND passport_id = :passport
      ORDER BY proposed_on DESC, vacancy_id, batch_id
      """;

  private static final String LATEST =
      """
      SELECT passport_id, max(proposed_on) AS latest FROM recorded_proposal
      WHERE organisation_id = :organisation GROUP BY passport_id
      """;

  private final JdbcClient jdbc;
  private final StoreTransactions transactions;
  private final InstantSource clock;

  ProposalLog(JdbcClient jdbc, StoreTransactions transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Keeps proposals of one day, each of a batch once however often it is recorded, and forgets
   * those that are too old for any cap.
   *
   * @return how many were not kept before
   */
  public int record(Actor actor, Purpose purpose, LocalDate on, List<RecordedProposal> proposals) {
    require(actor, purpose);
    OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), UTC);
    return transactions.write(() -> {
      jdbc.sql(FORGET)
          .param("organisation", actor.organisationId())
          .param("old", now.toLocalDate().minusDays(KEPT_DAYS))
          .update();
      return jdbc.sql(RECORD)
          .param("organisation", actor.organisationId())
          .param("batches", array("uuid", proposals, RecordedProposal::batch))
          .param("passports", array("uuid", proposals, RecordedProposal::passport))
          .param("vacancies", array("uuid", proposals, RecordedProposal::vacancy))
          .param("employers", array("text", proposals, RecordedProposal::employer))
          .param("on", on)
          .param("account", actor.accountId())
          .param("now", now)
          .update();
    });
  }

  private static SqlArrayValue array(
      String type,
      Collection<RecordedProposal> proposals,
      Function<RecordedProposal, Object> part) {
    return new SqlArrayValue(type, proposals.stream().map(part).toArray());
  }

  /**
   * Returns the proposals of a period, in no particular order.
   *
   * @param until the last day of it
   * @param days how many days it has
   */
  public List<RecordedProposal> list(Actor actor, Purpose purpose, LocalDate until, int days) {
    require(actor, purpose);
    return transactions.read(() ->
        jdbc.sql(LIST)
            .param("organisation", actor.organisationId())
            .param("after", until.minusDays(days))
            .param("until", until)
            .query(ProposalLog::proposal)
            .list());
  }

  /** Returns what was proposed to a person, the latest first. */
  public List<RecordedProposal> listOf(Actor actor, Purpose purpose, UUID passport) {
    require(actor, purpose);
    return transactions.read(() ->
        jdbc.sql(LIST_OF_PERSON)
            .param("organisation", actor.organisationId())
            .param("passport", passport)
            .query(ProposalLog::proposal)
            .list());
  }

  /**
   * Returns on which day something was proposed last, by passport. Whoever is not in it was
   * proposed nothing for as long as proposals are kept.
   */
  public Map<UUID, LocalDate> latest(Actor actor, Purpose purpose) {
    require(actor, purpose);
    return transactions.read(() -> {
      Map<UUID, LocalDate> latestByPassport = new HashMap<>();
      jdbc.sql(LATEST)
          .param("organisation", actor.organisationId())
          .query(row -> {
            latestByPassport.put(
                row.getObject("passport_id", UUID.class), row.getObject("latest", LocalDate.class));
          });
      return latestByPassport;
    });
  }

  private static RecordedProposal proposal(ResultSet row, int number) throws SQLException {
    return new RecordedProposal(
        row.getObject("batch_id", UUID.class),
        row.getObject("passport_id", UUID.class),
        row.getObject("vacancy_id", UUID.class),
        row.getString("employer_key"),
        row.getObject("proposed_on", LocalDate.class));
  }

  private static void require(Actor actor, Purpose purpose) {
    actor.require(purpose, EntityType.PASSPORT);
    actor.require(purpose, EntityType.VACANCY);
  }
}
