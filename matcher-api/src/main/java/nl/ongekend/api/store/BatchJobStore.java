package nl.ongekend.api.store;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * The jobs of an organisation and what was told of them. Each change of a job is told as one event,
 * in the same transaction. All methods refuse a purpose that does not cover passports and vacancies
 * ({@link AccessRefusedException}). Safe for use by several threads.
 */
public final class BatchJobStore {

  private static final String CREATE =
      """
      INSERT INTO batch_job (organisation_id, id, settings, state, people, total, begun, account_id,
                             role, purpose, created_at, updated_at, event)
      VALUES (:organisation, :id, :settings::jsonb, 'QUEUED', 0, :total, 0, :account, :role,
              :purpose, :now, :now, 0)
      """;

  private static final String FIELDS =
      """
      SELECT id, settings::text AS settings, state, people, total, seconds_left, begun, problem,
             created_at, updated_at, event
      FROM batch_job
      """;

  private static final String FIND = FIELDS + "WHERE organisation_id = :organisation AND id = :id";

  private static final String UNFINISHED =
      FIELDS
          + """
          WHERE organisation_id = :organisation AND state IN ('QUEUED', 'RUNNING') ORDER BY id
          """;

  private static final String LATEST =
      FIELDS + "WHERE organisation_id = :organisation ORDER BY created_at DESC, id LIMIT :limit";

  private static final String MOVE =
      """
      UPDATE batch_job
      SET state = :state, people = :people, total = :total, seconds_left = :left,
          problem = :problem, updated_at = :now, event = event + 1
      WHERE organisation_id = :organisation AND id = :id AND state = ANY (:from)
      """;

  private static final String BEGIN =
      """
      UPDATE batch_job SET begun = begun + 1 WHERE organisation_id = :organisation AND id = :id
      """;

  private static final String TELL =
      """
      INSERT INTO batch_job_event (organisation_id, job_id, number, state, people, total,
                                   seconds_left, at)
      SELECT organisation_id, id, event, state, people, total, seconds_left, updated_at
      FROM batch_job WHERE organisation_id = :organisation AND id = :id
      """;

  private static final String EVENTS =
      """
      SELECT number, state, people, total, seconds_left, at FROM batch_job_event
      WHERE organisation_id = :organisation AND job_id = :id AND number > :after ORDER BY number
      """;

  private static final String REMOVE =
      """
      DELETE FROM batch_job
      WHERE organisation_id = :organisation AND id = :id
        AND state IN ('CANCELLED', 'FAILED', 'DONE')
      """;

  private final JdbcClient jdbc;
  private final StoreTransactions transactions;
  private final InstantSource clock;

  BatchJobStore(JdbcClient jdbc, StoreTransactions transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Keeps a new job that waits.
   *
   * @param settings what is asked, as JSON
   * @param total how many people there are
   */
  public void create(Actor actor, Purpose purpose, UUID id, String settings, long total) {
    require(actor, purpose);
    transactions.write(() ->
        of(CREATE, actor, id)
            .param("settings", settings)
            .param("total", total)
            .param("account", actor.accountId())
            .param("role", actor.role().name())
            .param("purpose", purpose.name())
            .param("now", now())
            .update());
  }

  /** Returns a job, if the organisation has it. */
  public Optional<BatchJob> find(Actor actor, Purpose purpose, UUID id) {
    require(actor, purpose);
    return transactions.read(() -> of(FIND, actor, id).query(BatchJobStore::job).optional());
  }

  /** Returns the jobs that wait or run, the oldest first. */
  public List<BatchJob> listUnfinished(Actor actor, Purpose purpose) {
    require(actor, purpose);
    return transactions.read(() ->
        jdbc.sql(UNFINISHED)
            .param("organisation", actor.organisationId())
            .query(BatchJobStore::job)
            .list());
  }

  /** Returns the jobs that were asked for last, the latest first. */
  public List<BatchJob> listLatest(Actor actor, Purpose purpose, int limit) {
    require(actor, purpose);
    return transactions.read(() ->
        jdbc.sql(LATEST)
            .param("organisation", actor.organisationId())
            .param("limit", limit)
            .query(BatchJobStore::job)
            .list());
  }

  /**
   * Moves a job on and tells it.
   *
   * @param from the states it may be in
   * @return whether it was in one of them; otherwise nothing changed
   */
  public boolean move(
      Actor actor, Purpose purpose, UUID id, Set<JobState> from, JobProgress progress) {
    return move(actor, purpose, id, from, progress, null);
  }

  /** Says that a job could not go on, and why. */
  public boolean fail(
      Actor actor, Purpose purpose, UUID id, JobProgress progress, String problemCode) {
    return move(actor, purpose, id, Set.of(JobState.RUNNING), progress, problemCode);
  }

  private boolean move(
      Actor actor,
      Purpose purpose,
      UUID id,
      Set<JobState> from,
      JobProgress progress,
      @Nullable String problem) {
    require(actor, purpose);
    Object[] states = from.stream().map(JobState::name).toArray();
    return transactions.write(() -> {
      int moved =
          of(MOVE, actor, id)
              .param("from", new SqlArrayValue("text", states))
              .param("state", progress.state().name())
              .param("people", progress.people())
              .param("total", progress.total())
              .param("left", progress.secondsLeft())
              .param("problem", problem)
              .param("now", now())
              .update();
      return moved == 1 && of(TELL, actor, id).update() == 1;
    });
  }

  /** Counts that a job begins with nobody. */
  public void begin(Actor actor, Purpose purpose, UUID id) {
    require(actor, purpose);
    transactions.write(() -> of(BEGIN, actor, id).update());
  }

  /** Returns what was told of a job after an event, the oldest first. */
  public List<JobEvent> listEvents(Actor actor, Purpose purpose, UUID id, long after) {
    require(actor, purpose);
    return transactions.read(
        () -> of(EVENTS, actor, id).param("after", after).query(BatchJobStore::event).list());
  }

  /**
   * Forgets a job that is at rest, and what was told of it.
   *
   * @return whether there was one
   */
  public boolean remove(Actor actor, Purpose purpose, UUID id) {
    require(actor, purpose);
    return transactions.write(() -> of(REMOVE, actor, id).update()) == 1;
  }

  private JdbcClient.StatementSpec of(String sql, Actor actor, UUID id) {
    return jdbc.sql(sql).param("organisation", actor.organisationId()).param("id", id);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), UTC);
  }

  private static BatchJob job(ResultSet row, int number) throws SQLException {
    return new BatchJob(
        row.getObject("id", UUID.class),
        row.getString("settings"),
        progress(row),
        row.getInt("begun"),
        row.getString("problem"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("updated_at", OffsetDateTime.class).toInstant(),
        row.getLong("event"));
  }

  private static JobEvent event(ResultSet row, int number) throws SQLException {
    return new JobEvent(
        row.getLong("number"),
        progress(row),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  private static JobProgress progress(ResultSet row) throws SQLException {
    return new JobProgress(
        JobState.valueOf(row.getString("state")),
        row.getLong("people"),
        row.getLong("total"),
        row.getObject("seconds_left", Long.class));
  }

  private static void require(Actor actor, Purpose purpose) {
    actor.require(purpose, EntityType.PASSPORT);
    actor.require(purpose, EntityType.VACANCY);
  }
}
