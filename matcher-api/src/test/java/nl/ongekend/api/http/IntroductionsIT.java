package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.api.account.Accounts;
import nl.ongekend.api.account.NewAccount;
import nl.ongekend.api.account.TokenScope;
import nl.ongekend.api.store.Role;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * What people decide with the answers: kept with what was shown, told, and learned from nowhere.
 */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class IntroductionsIT {

  private static final String KEPT = "{\"stage\": \"KEPT\"}";
  private static final String NOT_TOLD = "{\"code\": \"NOT_TOLD\"}";
  private static final String DUTCH_SHORT =
      "{\"code\": \"LANGUAGE_SHORT\", \"kind\": \"LANGUAGE\", \"subject\": \"nl\"}";

  /** More than a list shows. */
  private static final int FITTING = 11;

  private RunningServer server;
  private JdbcClient jdbc;
  private String coach;
  private String colleague;
  private String head;
  private final List<String> fitting = new ArrayList<>();
  private String farAway;
  private String ruledOut;
  private String position = "";
  private String person;

  @BeforeAll
  void start(Store store, StoreSettings settings, @TempDir Path folder)
      throws InterruptedException {
    jdbc = JdbcClient.create(store.dataSource());
    Accounts accounts = new Accounts(store, settings);
    coach = token(accounts, "anna", Role.JOB_COACH);
    colleague = token(accounts, "bram", Role.JOB_COACH);
    head = token(accounts, "head", Role.IWCN_STAFF);
    server = RunningServer.start(settings, folder);
    for (int i = 0; i < FITTING; i++) {
      fitting.add(offered(vacancy("home-" + i, Samples.VITAL_SIGNS)));
    }
    farAway = offered(vacancy("other", Samples.WOUNDS));
    ruledOut = offered(vacancy("blocked", Samples.VITAL_SIGNS));
    server.server().awaitReady();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static String token(Accounts accounts, String name, Role role) {
    accounts.add(new NewAccount(name, role, "north"));
    return accounts.addToken(name, TokenScope.WRITE, Duration.ofDays(90));
  }

  /** A vacancy that asks one skill, and Dutch. */
  private static String vacancy(String employer, String skill) {
    return Samples.with(
            Samples.VACANCY,
            "\"languages\": {\"working\": [{\"language\": \"nl\", \"speaking\": \"B1\"}]}")
        .replace("\"home\"", "\"" + employer + "\"")
        .replace(Samples.VITAL_SIGNS, skill);
  }

  private String offered(String vacancy) {
    Answer written = server.post("/v1/vacancies", vacancy, as(coach));
    assertThat(written.status()).as(written.body()).isEqualTo(201);
    return written.at("/id");
  }

  @BeforeEach
  void meet() {
    person = met();
  }

  /** Somebody new, whom the index knows. */
  private String met() {
    String passport =
        Samples.with(
            Samples.passport("Zqperson"), "\"exclusions\": {\"employers\": [\"blocked\"]}");
    Answer written = server.post("/v1/passports", passport, as(coach));
    position = written.header("Change-Position");
    String id = written.at("/id");
    assertThat(matches(id).status()).isEqualTo(200);
    return id;
  }

  private Answer matches(String passport) {
    return server.get(
        "/v1/passports/" + passport + "/matches",
        "Authorization",
        "Bearer " + coach,
        "Min-Position",
        position);
  }

  private static String[] as(String token) {
    return new String[] {"Authorization", "Bearer " + token};
  }

  private String path(String vacancy) {
    return "/v1/passports/" + person + "/kept/" + vacancy;
  }

  private Answer decide(String vacancy, String decision) {
    return server.post(path(vacancy) + "/decisions", decision, as(coach));
  }

  private Answer move(String vacancy, String stage, String... reasons) {
    return decide(
        vacancy,
        "{\"stage\": \"%s\", \"reasons\": [%s]}".formatted(stage, String.join(", ", reasons)));
  }

  private String best() {
    return matches(person).at("/matches/0/id");
  }

  private JsonNode lastDecision(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    JsonNode decisions = answer.json().at("/introductions/0/decisions");
    return decisions.get(decisions.size() - 1);
  }

  /** From the first thought to the first month in the job, and every answer computed again. */
  @Test
  void introduction_fromTheListToAMonthInTheJob_tellsItsWholeLife() {
    String job = best();
    String learnt =
        "{\"code\": \"CAN_BE_LEARNT\", \"kind\": \"SKILL\", \"subject\": \"%s\"}"
            .formatted(Samples.VITAL_SIGNS);

    JsonNode kept = lastDecision(decide(job, KEPT));
    assertThat(kept.at("/rank").asInt()).isEqualTo(1);
    assertThat(kept.at("/overruled").isNull()).isTrue();
    assertThat(move(job, "PROPOSED").status()).isEqualTo(200);
    assertThat(move(job, "INTRODUCED").status()).isEqualTo(200);
    assertThat(move(job, "INTERVIEWED").status()).isEqualTo(200);
    assertThat(move(job, "OFFERED", learnt).status()).isEqualTo(200);
    Answer placed = decide(job, "{\"stage\": \"PLACED\", \"startsOn\": \"2026-10-01\"}");
    assertThat(placed.at("/introductions/0/milestones/0/due")).isEqualTo("true");
    assertThat(placed.at("/introductions/0/milestones/1/on")).isEqualTo("2027-01-01");

    assertThat(server.get("/v1/follow-ups", as(coach)).body()).contains(person);
    assertThat(server.get("/v1/follow-ups", as(colleague)).body()).doesNotContain(person);
    assertThat(server.get("/v1/follow-ups?everybody=true", as(colleague)).body()).contains(person);
    Answer asked = followUp(job, 1);
    assertThat(asked.at("/introductions/0/milestones/0/months")).isEqualTo("3");
    assertThat(server.get("/v1/follow-ups", as(coach)).body()).doesNotContain(person);
    assertThat(followUp(job, 3).at("/code")).isEqualTo("decision.not-due");

    Answer told = server.get(path(job), as(colleague));
    assertThat(told.json().at("/introductions/0/decisions")).hasSize(7);
    Answer replayed = server.get(path(job) + "/replay", as(coach));
    assertThat(replayed.json().at("/answers").findValuesAsString("same"))
        .isNotEmpty()
        .containsOnly("true");
    assertThat(replayed.json().at("/lists")).hasSize(1);
    assertThat(replayed.json().at("/lists/0/entries")).hasSize(10);
    assertThat(replayed.json().at("/lists/0/same").asBoolean()).isTrue();
  }

  private Answer followUp(String vacancy, int months) {
    return server.post(
        path(vacancy) + "/follow-ups",
        "{\"months\": %d, \"retained\": \"YES\"}".formatted(months),
        as(coach));
  }

  /** Nothing is learned: the same question has the same answer, whatever was decided. */
  @Test
  void matches_afterManyDecisions_areTheSameToTheLastByte() {
    String before = matches(person).body();
    String job = best();

    move(job, "DECLINED", DUTCH_SHORT);
    decide(fitting.get(3), KEPT);
    move(farAway, "KEPT", "{\"code\": \"PERSON_ASKS\"}");
    move(farAway, "INTRODUCED");
    move(farAway, "REFUSED", DUTCH_SHORT);

    assertThat(list().json().at("/introductions")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(matches(person).body()).isEqualTo(before);
  }

  private Answer list() {
    return server.get("/v1/passports/" + person + "/kept", as(coach));
  }

  @Test
  void keep_unlisted_needsAReasonAndSaysWhatItOverrules() {
    assertThat(decide(farAway, KEPT).at("/code")).isEqualTo("decision.reasons");

    JsonNode kept = lastDecision(move(farAway, "KEPT", "{\"code\": \"PERSON_ASKS\"}"));

    assertThat(kept.at("/overruled").asString()).isEqualTo("LIST");
    assertThat(kept.at("/rank").isNull()).isTrue();
    assertThat(kept.at("/reasons/0/code").asString()).isEqualTo("PERSON_ASKS");
  }

  @Test
  void declined_fromTheList_needsAReasonButNotWhy() {
    assertThat(move(best(), "DECLINED").at("/code")).isEqualTo("decision.reasons");

    JsonNode declined = lastDecision(move(best(), "DECLINED", NOT_TOLD));

    assertThat(declined.at("/overruled").asString()).isEqualTo("RANK");
    assertThat(declined.propertyNames()).doesNotContain("by", "note", "text");
  }

  @Test
  void keep_ofABlockedEmployer_isRefused() {
    Answer answer = move(ruledOut, "KEPT", "{\"code\": \"CAN_MORE\"}");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.at("/code")).isEqualTo("decision.ruled-out");
    assertThat(list().json().at("/introductions")).isEmpty();
  }

  @Test
  void reason_aboutNothingTheVacancyAsks_isRefused() {
    String job = best();
    String arabic = DUTCH_SHORT.replace("\"nl\"", "\"ar\"");
    String sentence = DUTCH_SHORT.replace("\"nl\"", "\"speaks too little\"");

    assertThat(move(job, "DECLINED", arabic).at("/code")).isEqualTo("parameter.invalid");
    Answer free = move(job, "DECLINED", sentence);
    assertThat(free.status()).isEqualTo(400);
    assertThat(free.body()).doesNotContain("too little");
  }

  @Test
  void place_aboveWhatFitsBetter_isKeptAsAgainstTheRank() {
    decide(best(), KEPT);
    move(farAway, "KEPT", "{\"code\": \"PERSON_ASKS\"}");

    JsonNode ordered =
        lastDecision(server.post(path(farAway) + "/place", "{\"place\": 1}", as(coach)));

    assertThat(ordered.at("/overruled").asString()).isEqualTo("RANK");
    assertThat(list().at("/introductions/0/vacancy")).isEqualTo(farAway);
  }

  @Test
  void remove_keepsTheHistory_andNotWhileAnEmployerWaits() {
    String job = best();
    decide(job, KEPT);
    move(job, "INTRODUCED");
    assertThat(server.delete(path(job), as(coach)).status()).isEqualTo(409);
    move(job, "STOPPED", NOT_TOLD);

    assertThat(server.delete(path(job), as(coach)).status()).isEqualTo(204);

    assertThat(list().json().at("/introductions")).isEmpty();
    assertThat(server.get(path(job), as(coach)).at("/introductions/0/stage")).isEqualTo("REMOVED");
    assertThat(lastDecision(decide(job, KEPT)).at("/number").asInt()).isEqualTo(5);
  }

  @Test
  void stop_ofAVacancyThatIsGone_isPossible() {
    String job = offered(vacancy("leaving", Samples.VITAL_SIGNS));
    move(job, "KEPT", "{\"code\": \"CAN_MORE\"}");
    assertThat(server.delete("/v1/vacancies/" + job, with(as(coach), "If-Match", "\"1\"")).status())
        .isEqualTo(204);

    JsonNode stopped = lastDecision(move(job, "STOPPED", "{\"code\": \"VACANCY_GONE\"}"));

    assertThat(stopped.at("/receipt").isNull()).isTrue();
  }

  private static String[] with(String[] headers, String name, String value) {
    return new String[] {headers[0], headers[1], name, value};
  }

  @Test
  void people_ofAVacancy_areThoseItIsKeptFor() {
    String job = offered(vacancy("asked", Samples.VITAL_SIGNS));
    move(job, "KEPT", "{\"code\": \"CAN_MORE\"}");

    Answer people = server.get("/v1/vacancies/" + job + "/kept", as(colleague));

    assertThat(people.json().at("/introductions").findValuesAsString("passport"))
        .containsExactly(person);
  }

  @Test
  void report_fourPeopleAndThenFive_hidesTheRequirementAndThenShowsIt() {
    String job = offered(vacancy("reported", Samples.VITAL_SIGNS));
    for (int i = 0; i < 4; i++) {
      person = met();
      move(job, "DECLINED", DUTCH_SHORT);
    }
    assertThat(report().body()).doesNotContain("reported");
    person = met();
    move(job, "DECLINED", DUTCH_SHORT);

    JsonNode group = group("reported");

    assertThat(group.at("/people").asString()).isEqualTo("5");
    assertThat(group.at("/requirements/0/label").asString()).isEqualTo("Dutch");
    assertThat(group.at("/requirements/0/ended").asString()).isEqualTo("5");
    assertThat(group.at("/requirements/0/refused").asString()).isEqualTo("fewer than 5");
  }

  private Answer report() {
    return server.get("/v1/reports/decisions?by=EMPLOYER", as(head));
  }

  private JsonNode group(String key) {
    for (JsonNode group : report().json().at("/groups")) {
      if (group.at("/key").asString().equals(key)) {
        return group;
      }
    }
    throw new AssertionError("no group " + key);
  }

  @Test
  void person_exportedAndErased_hasTheDecisionsAndThenNone() {
    String job = best();
    decide(job, KEPT);
    String export = server.get("/v1/passports/" + person + "/export", as(coach)).body();
    assertThat(export).contains("introduction", "decision", "shown_list");

    Answer erased = server.post("/v1/passports/" + person + "/erasure", "", as(head));

    assertThat(erased.status()).as(erased.body()).isEqualTo(200);
    assertThat(rows("introduction") + rows("decision") + rows("shown_list")).isZero();
  }

  private int rows(String table) {
    return jdbc.sql("SELECT count(*) FROM " + table + " WHERE passport_id = :id::uuid")
        .param("id", person)
        .query(Integer.class)
        .single();
  }

  @Test
  void decisions_areRowsOfTheAudit_thatDoNotTellWhichTheyWere() {
    decide(best(), KEPT);
    move(best(), "DECLINED", NOT_TOLD);

    assertThat(
            jdbc.sql("SELECT action FROM audit WHERE entity_id = :id::uuid AND action <> 'VIEWED'")
                .param("id", person)
                .query(String.class)
                .list())
        .containsExactly("CREATED", "DECIDED", "DECIDED");
  }
}
