package nl.ongekend.api.store;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ongekend.core.decision.Decision;
import nl.ongekend.core.decision.Introduction;
import nl.ongekend.core.decision.Milestone;
import nl.ongekend.core.decision.Overruled;
import nl.ongekend.core.decision.Reason;
import nl.ongekend.core.decision.Retained;
import nl.ongekend.core.decision.Shown;
import nl.ongekend.core.decision.ShownList;
import nl.ongekend.core.decision.Stage;
import nl.ongekend.core.decision.Step;
import nl.ongekend.core.document.ContentHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Decisions as rows: those of one introduction stand together, the oldest first. */
final class IntroductionRows implements ResultSetExtractor<List<KeptIntroduction>> {

  @Override
  public List<KeptIntroduction> extractData(ResultSet row) throws SQLException {
    List<KeptIntroduction> all = new ArrayList<>();
    List<Decision> decisions = new ArrayList<>();
    boolean more = row.next();
    while (more) {
      UUID passport = row.getObject("passport_id", UUID.class);
      UUID vacancy = row.getObject("vacancy_id", UUID.class);
      String employer = row.getString("employer");
      String occupation = row.getString("occupation");
      int place = row.getInt("list_place");
      decisions.clear();
      do {
        decisions.add(decision(row));
        more = row.next();
      } while (more && isOf(row, passport, vacancy));
      all.add(
          new KeptIntroduction(
              new Introduction(passport, vacancy, employer, occupation, decisions), place));
    }
    return List.copyOf(all);
  }

  private static boolean isOf(ResultSet row, UUID passport, UUID vacancy) throws SQLException {
    return row.getObject("passport_id", UUID.class).equals(passport)
        && row.getObject("vacancy_id", UUID.class).equals(vacancy);
  }

  private static Decision decision(ResultSet row) throws SQLException {
    String overruled = row.getString("overruled");
    return new Decision(
        new Decision.Author(
            row.getObject("account_id", UUID.class),
            row.getObject("at", OffsetDateTime.class).toInstant(),
            row.getObject("decided_on", LocalDate.class)),
        step(row),
        overruled == null ? null : Overruled.valueOf(overruled),
        Arrays.stream(texts(row, "reasons")).map(Reason::parse).toList(),
        shown(row));
  }

  private static Step step(ResultSet row) throws SQLException {
    String stage = row.getString("stage");
    if (stage != null) {
      return new Step.Move(Stage.valueOf(stage), row.getObject("starts_on", LocalDate.class));
    }
    String retained = row.getString("retained");
    return retained == null
        ? new Step.Order(row.getInt("place"))
        : new Step.FollowUp(Milestone.of(row.getInt("months")), Retained.valueOf(retained));
  }

  private static @Nullable Shown shown(ResultSet row) throws SQLException {
    String receipt = row.getString("receipt");
    String list = row.getString("list");
    return receipt == null
        ? null
        : new Shown(
            new ContentHash(receipt),
            row.getObject("rank", Integer.class),
            list == null ? null : new ContentHash(list));
  }

  /** Fills the parameters of a statement that writes a decision. */
  static JdbcClient.StatementSpec write(JdbcClient.StatementSpec statement, Decision decision) {
    Step step = decision.step();
    Shown shown = decision.shown();
    ContentHash list = shown == null ? null : shown.list();
    Overruled overruled = decision.overruled();
    return statement
        .param("account", decision.author().account())
        .param("at", time(decision.author().at()))
        .param("on", decision.author().on())
        .param("stage", step instanceof Step.Move move ? move.to().name() : null)
        .param("startsOn", step instanceof Step.Move move ? move.startsOn() : null)
        .param("place", step instanceof Step.Order order ? order.place() : null)
        .param("months", step instanceof Step.FollowUp asked ? asked.milestone().months() : null)
        .param("retained", step instanceof Step.FollowUp asked ? asked.retained().name() : null)
        .param("overruled", overruled == null ? null : overruled.name())
        .param(
            "reasons",
            new SqlArrayValue("text", decision.reasons().stream().map(Reason::toText).toArray()))
        .param("receipt", shown == null ? null : shown.receipt().hex())
        .param("rank", shown == null ? null : shown.rank())
        .param("list", list == null ? null : list.hex());
  }

  static OffsetDateTime time(Instant at) {
    return OffsetDateTime.ofInstant(at, UTC);
  }

  static ShownList list(ResultSet row, int number) throws SQLException {
    UUID[] vacancies = (UUID[]) row.getArray("vacancies").getArray();
    String[] receipts = texts(row, "receipts");
    return new ShownList(
        row.getObject("passport_id", UUID.class),
        row.getObject("as_of", LocalDate.class),
        IntStream.range(0, vacancies.length)
            .mapToObj(i -> new ShownList.Entry(vacancies[i], new ContentHash(receipts[i])))
            .toList());
  }

  private static String[] texts(ResultSet row, String column) throws SQLException {
    return (String[]) row.getArray(column).getArray();
  }
}
