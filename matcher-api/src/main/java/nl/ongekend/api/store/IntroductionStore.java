package nl.ongekend.api.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.ongekend.core.decision.Decision;
import nl.ongekend.core.decision.Introduction;
import nl.ongekend.core.decision.ShownList;
import nl.ongekend.core.decision.Step;
import nl.ongekend.core.document.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * What an organisation decided about people and vacancies, and the lists that were shown. Decisions
 * are added and never changed; each is a row of the audit. All methods refuse a purpose that does
 * not cover passports and vacancies ({@link AccessRefusedException}). Safe for use by several
 * threads.
 */
public final class IntroductionStore {

  private static final String SELECT =
      """
      SELECT i.passport_id, i.vacancy_id, i.employer, i.occupation, i.place AS list_place,
             d.account_id, d.at, d.decided_on, d.stage, d.starts_on, d.place, d.months, d.retained,
             d.overruled, d.reasons, encode(d.receipt, 'hex') AS receipt, d.rank,
             encode(d.list, 'hex') AS list
      FROM introduction i JOIN decision d USING (organisation_id, passport_id, vacancy_id)
      WHERE i.organisation_id = :organisation
      """;

  private static final String ORDER = " ORDER BY i.place, i.passport_id, i.vacancy_id, d.number";

  private static final String OF_PAIR =
      " AND i.passport_id = :passport AND i.vacancy_id = :vacancy";

  /* Everything of a person is locked, so that places stay those of one list. */
  private static final String LOCK =
      """
      SELECT vacancy_id FROM introduction
      WHERE organisation_id = :organisation AND passport_id = :passport ORDER BY vacancy_id
      FOR UPDATE
      """;

  private static final String BEGIN =
      """
      INSERT INTO introduction (organisation_id, passport_id, vacancy_id, employer, occupation,
                                stage, place)
      SELECT :organisation, :passport, :vacancy, :employer, :occupation, :stage,
             coalesce(max(place), 0) + 1
      FROM introduction WHERE organisation_id = :organisation AND passport_id = :passport
      """;

  private static final String MOVE =
      """
      UPDATE introduction SET stage = :stage
      WHERE organisation_id = :organisation AND passport_id = :passport AND vacancy_id = :vacancy
      """;

  private static final String LISTED =
      """
      SELECT vacancy_id FROM introduction
      WHERE organisation_id = :organisation AND passport_id = :passport AND stage <> 'REMOVED'
      ORDER BY place, vacancy_id
      """;

  private static final String PLACES =
      """
      UPDATE introduction i SET place = given.place
      FROM unnest(:vacancies) WITH ORDINALITY AS given (vacancy_id, place)
      WHERE i.organisation_id = :organisation AND i.passport_id = :passport
        AND i.vacancy_id = given.vacancy_id
      """;

  private static final String ADD =
      """
      INSERT INTO decision (organisation_id, passport_id, vacancy_id, number, account_id, at,
                            decided_on, stage, starts_on, place, months, retained, overruled,
                            reasons, receipt, rank, list)
      VALUES (:organisation, :passport, :vacancy, :number, :account, :at, :on, :stage, :startsOn,
              :place, :months, :retained, :overruled, :reasons, decode(:receipt, 'hex'), :rank,
              decode(:list, 'hex'))
      """;

  private static final String RECORD =
      """
      INSERT INTO audit (organisation_id, account_id, role, purpose, action, type, entity_id,
                         entity_version, at)
      SELECT :organisation, :account, :role, :purpose, 'DECIDED', 'PASSPORT', :passport,
             coalesce((SELECT e.entity_version FROM entity e
                       WHERE e.type = 'PASSPORT' AND e.id = :passport), 0), :at
      """;

  private static final String KEEP_LIST =
      """
      INSERT INTO shown_list (organisation_id, id, passport_id, as_of, vacancies, receipts)
      VALUES (:organisation, decode(:id, 'hex'), :passport, :asOf, :vacancies, :receipts)
      ON CONFLICT DO NOTHING
      """;

  private static final String LIST =
      """
      SELECT passport_id, as_of, vacancies, receipts FROM shown_list
      WHERE organisation_id = :organisation AND id = decode(:id, 'hex')
      """;

  private final JdbcClient jdbc;
  private final StoreTransactions transactions;

  IntroductionStore(JdbcClient jdbc, StoreTransactions transactions) {
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  /** Returns the introduction of a pair, removed or not. */
  public Optional<KeptIntroduction> find(
      Actor actor, Purpose purpose, UUID passport, UUID vacancy) {
    require(actor, purpose);
    return transactions.read(() -> findOne(actor, passport, vacancy));
  }

  private Optional<KeptIntroduction> findOne(Actor actor, UUID passport, UUID vacancy) {
    return of(SELECT + OF_PAIR + ORDER, actor)
        .param("passport", passport)
        .param("vacancy", vacancy)
        .query(new IntroductionRows())
        .stream()
        .findFirst();
  }

  /** Returns the list of a person, in its order; what was removed is not on it. */
  public List<KeptIntroduction> listOfPassport(Actor actor, Purpose purpose, UUID passport) {
    require(actor, purpose);
    return transactions.read(() -> listed(actor, passport));
  }

  private List<KeptIntroduction> listed(Actor actor, UUID passport) {
    return of(SELECT + " AND i.stage <> 'REMOVED' AND i.passport_id = :passport" + ORDER, actor)
        .param("passport", passport)
        .query(new IntroductionRows());
  }

  /** Returns the people a vacancy is kept for; in no order that means anything. */
  public List<KeptIntroduction> listOfVacancy(Actor actor, Purpose purpose, UUID vacancy) {
    require(actor, purpose);
    return transactions.read(() ->
        of(SELECT + " AND i.stage <> 'REMOVED' AND i.vacancy_id = :vacancy" + ORDER, actor)
            .param("vacancy", vacancy)
            .query(new IntroductionRows()));
  }

  /** Returns everything where somebody is placed. */
  public List<KeptIntroduction> listPlaced(Actor actor, Purpose purpose) {
    require(actor, purpose);
    return transactions.read(
        () -> of(SELECT + " AND i.stage = 'PLACED'" + ORDER, actor).query(new IntroductionRows()));
  }

  /** Returns everything, also what was removed. Holds all of it. */
  public List<KeptIntroduction> listAll(Actor actor, Purpose purpose) {
    require(actor, purpose);
    return transactions.read(() -> of(SELECT + ORDER, actor).query(new IntroductionRows()));
  }

  /**
   * Adds a decision to the introduction of a pair, or begins one with it.
   *
   * @param next what it becomes, by one more decision, given what it is; it may refuse
   */
  public KeptIntroduction decide(
      Actor actor,
      Purpose purpose,
      UUID passport,
      UUID vacancy,
      Function<Optional<Introduction>, Introduction> next) {
    require(actor, purpose);
    return transactions.write(() -> {
      lock(actor, passport);
      Optional<Introduction> before =
          findOne(actor, passport, vacancy).map(KeptIntroduction::introduction);
      Introduction after = next.apply(before);
      if (before.isEmpty()) {
        begin(actor, after);
      }
      add(actor, purpose, after);
      return findOne(actor, passport, vacancy).orElseThrow();
    });
  }

  private void lock(Actor actor, UUID passport) {
    of(LOCK, actor).param("passport", passport).query(UUID.class).list();
  }

  private void begin(Actor actor, Introduction introduction) {
    pair(BEGIN, actor, introduction)
        .param("employer", introduction.employer())
        .param("occupation", introduction.occupation())
        .param("stage", introduction.stage().name())
        .update();
  }

  /** Writes the last decision of an introduction, and what it changes. */
  private void add(Actor actor, Purpose purpose, Introduction introduction) {
    Decision decision = introduction.decisions().getLast();
    IntroductionRows.write(pair(ADD, actor, introduction), decision)
        .param("number", introduction.decisions().size())
        .update();
    switch (decision.step()) {
      case Step.Move move ->
          pair(MOVE, actor, introduction).param("stage", move.to().name()).update();
      case Step.Order order -> place(actor, introduction, order.place());
      case Step.FollowUp followUp -> {}
    }
    of(RECORD, actor)
        .param("account", actor.accountId())
        .param("role", actor.role().name())
        .param("purpose", purpose.name())
        .param("passport", introduction.passport())
        .param("at", IntroductionRows.time(decision.author().at()))
        .update();
  }

  private void place(Actor actor, Introduction introduction, int place) {
    List<UUID> order =
        new ArrayList<>(
            of(LISTED, actor)
                .param("passport", introduction.passport())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
    order.remove(introduction.vacancy());
    order.add(Math.min(place - 1, order.size()), introduction.vacancy());
    of(PLACES, actor)
        .param("passport", introduction.passport())
        .param("vacancies", Rows.ids(order))
        .update();
  }

  /** Keeps a list as it was shown; one that is there already stays. */
  public void keepList(Actor actor, Purpose purpose, ShownList list) {
    require(actor, purpose);
    transactions.write(() -> keep(actor, list));
  }

  private int keep(Actor actor, ShownList list) {
    return of(KEEP_LIST, actor)
        .param("id", list.id().hex())
        .param("passport", list.passport())
        .param("asOf", list.asOf())
        .param(
            "vacancies", Rows.ids(list.entries().stream().map(ShownList.Entry::vacancy).toList()))
        .param(
            "receipts",
            new SqlArrayValue(
                "text", list.entries().stream().map(entry -> entry.receipt().hex()).toArray()))
        .update();
  }

  /** Returns a list as it was shown, if the organisation has it. */
  public Optional<ShownList> findList(Actor actor, Purpose purpose, ContentHash id) {
    require(actor, purpose);
    return transactions.read(
        () -> of(LIST, actor).param("id", id.hex()).query(IntroductionRows::list).optional());
  }

  private JdbcClient.StatementSpec pair(String sql, Actor actor, Introduction introduction) {
    return of(sql, actor)
        .param("passport", introduction.passport())
        .param("vacancy", introduction.vacancy());
  }

  private JdbcClient.StatementSpec of(String sql, Actor actor) {
    return jdbc.sql(sql).param("organisation", actor.organisationId());
  }

  private static void require(Actor actor, Purpose purpose) {
    actor.require(purpose, EntityType.PASSPORT);
    actor.require(purpose, EntityType.VACANCY);
  }
}
