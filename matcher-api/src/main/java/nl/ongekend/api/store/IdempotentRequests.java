package nl.ongekend.api.store;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ongekend.api.seal.Marks;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers a repeated request with the response of the first one.
 *
 * <p>The key is kept in the transaction of the work itself: either both are there or neither. A
 * request that fails leaves no key, so it can be repeated. Keys belong to an organisation. Of a
 * request a keyed mark is kept, by which nobody can check what was in it. Safe for use by several
 * threads; a request that is repeated while it still runs waits for its response.
 */
public final class IdempotentRequests {

  private static final String CLAIM =
      """
      INSERT INTO idempotency_key (organisation_id, key, request_mark, created_at)
      VALUES (:organisation, :key, :mark, :now)
      ON CONFLICT DO NOTHING
      """;

  private static final String ANSWER =
      """
      UPDATE idempotency_key SET response = :response
      WHERE organisation_id = :organisation AND key = :key
      """;

  private static final String FIND =
      """
      SELECT request_mark, response FROM idempotency_key
      WHERE organisation_id = :organisation AND key = :key
      """;

  private static final String FORGET = "DELETE FROM idempotency_key WHERE created_at < :instant";

  private final JdbcClient jdbc;
  private final Marks marks;
  private final StoreTransactions transactions;
  private final InstantSource clock;

  IdempotentRequests(
      JdbcClient jdbc, Marks marks, StoreTransactions transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.marks = marks;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Carries out a request, unless it was carried out before.
   *
   * @param work carries it out and returns the response as text; its writes to the store are
   *     committed together with the key. It runs again when a write of it has to start over
   * @return the response of the work, now or then
   * @throws IdempotencyConflictException when the key stands for another request
   */
  public String execute(Actor actor, IdempotentRequest request, Supplier<String> work) {
    return transactions.together(
        () -> claim(actor, request) ? answer(actor, request, work) : recall(actor, request));
  }

  /**
   * Forgets the keys from before an instant.
   *
   * @return how many there were
   */
  public int forgetBefore(Instant instant) {
    return StoreErrors.translating(
        () -> jdbc.sql(FORGET).param("instant", OffsetDateTime.ofInstant(instant, UTC)).update());
  }

  /* When somebody else has the key and has not committed, the insert waits for that. */
  private boolean claim(Actor actor, IdempotentRequest request) {
    return keyed(CLAIM, actor, request)
            .param("mark", mark(request))
            .param("now", OffsetDateTime.ofInstant(clock.instant(), UTC))
            .update()
        == 1;
  }

  private String answer(Actor actor, IdempotentRequest request, Supplier<String> work) {
    String response = work.get();
    keyed(ANSWER, actor, request).param("response", response).update();
    return response;
  }

  private String recall(Actor actor, IdempotentRequest request) {
    Optional<Answer> answer = keyed(FIND, actor, request).query(Answer::of).optional();
    return answer
        .filter(found -> found.mark.equals(mark(request)))
        .map(Answer::response)
        .orElseThrow(() -> new IdempotencyConflictException(request.key()));
  }

  private JdbcClient.StatementSpec keyed(String sql, Actor actor, IdempotentRequest request) {
    return jdbc.sql(sql).param("organisation", actor.organisationId()).param("key", request.key());
  }

  private String mark(IdempotentRequest request) {
    return marks.of(request.requestHash().hex());
  }

  private record Answer(String mark, String response) {

    static Answer of(ResultSet row, int number) throws SQLException {
      return new Answer(row.getString("request_mark"), row.getString("response"));
    }
  }
}
