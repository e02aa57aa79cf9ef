package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What people may expect, what helps them, and questions about a whole market, over HTTP. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class MarketQuestionsIT {

  private static final String AIDE =
      """
      {"name": "Aide, Assen", "skillsState": "COMPLETE", "skills": [], "occupations": [],
       "languages": [{"language": "nl", "listening": "B1", "speaking": "B1"}],
       "labourMarketAccess": {"access": "FREE"}%s}
      """;

  private static final String WARD =
      """
      {"title": {"en": "Ward host"}, "employer": {"key": "ward", "name": "The Ward"},
       "description": {"en": "Native speaker wanted."}, "skills": [], "workplaces": [],
       "kind": "TRIAL_PLACEMENT",
       "languages": {"working": [{"language": "nl", "listening": "%s", "speaking": "B2"}]}}
      """;

  private RunningServer server;
  private String passport;
  private String expired;
  private String vacancy;
  private String position;

  @BeforeAll
  void start(StoreSettings settings, @TempDir Path folder) {
    Duration wait = Duration.ofSeconds(2);
    server = RunningServer.start(settings, folder, http -> http.withLongestWait(wait));
    passport = server.post("/v1/passports", AIDE.formatted("")).at("/id");
    String freshness =
        ", \"freshness\": {\"confirmedOn\": \"2020-01-01\", \"expiresOn\": \"2020-06-01\"}";
    expired = server.post("/v1/passports", AIDE.formatted(freshness)).at("/id");
    Answer created = server.post("/v1/vacancies", WARD.formatted("B2"));
    vacancy = created.at("/id");
    position = created.header("Change-Position");
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private Answer get(String path) {
    return server.get(path, "Min-Position", position);
  }

  private Answer post(String path, String body) {
    return server.post(path, body, "Min-Position", position);
  }

  @Test
  void expectPassport_nothingWithinReach_saysWhatIsNearest() {
    Answer answer = get("/v1/passports/" + passport + "/expectation");

    assertThat(answer.body()).startsWith("{\"schema\":\"ongekend/expectation/1\",\"version\":");
    assertThat(answer.at("/signal")).isEqualTo("nearest");
    assertThat(answer.at("/text"))
        .isEqualTo("Nothing is within reach today. Nearest is Ward host.");
    assertThat(answer.at("/nearest/change/to")).isEqualTo("B2");
    assertThat(answer.json().at("/nearest/change/months").asInt()).isEqualTo(5);
  }

  @Test
  void expectPassport_expiredAnswers_asksToConfirmFirst() {
    Answer answer = get("/v1/passports/" + expired + "/expectation");

    assertThat(answer.at("/signal")).isEqualTo("confirm-first");
    assertThat(answer.at("/confirmation/state")).isEqualTo("expired");
    assertThat(answer.json().at("/proposals").size()).isZero();
  }

  @Test
  void queueReconfirm_everybody_putsTheExpiredFirst() {
    Answer answer = get("/v1/reconfirm-queue");

    assertThat(answer.at("/waiting")).isEqualTo("2");
    assertThat(answer.at("/queue/0/confirmation/passport")).isEqualTo(expired);
    assertThat(answer.at("/queue/1/confirmation/state")).isEqualTo("never");
  }

  @Test
  void changePassport_topTen_hasTheSmallestChangeOfEach() {
    Answer answer = get("/v1/passports/" + passport + "/smallest-changes");

    assertThat(answer.at("/vacancies/0/id")).isEqualTo(vacancy);
    assertThat(answer.at("/vacancies/0/within")).isEqualTo("false");
    assertThat(answer.at("/vacancies/0/smallestChange/0/to")).isEqualTo("B2");
  }

  @Test
  void stepCohort_twoPeople_countsBoth() {
    Answer answer =
        post("/v1/cohort-steps", "{\"passports\": [\"%s\", \"%s\"]}".formatted(passport, expired));

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.at("/steps/0/subject")).isEqualTo("nl");
    assertThat(answer.at("/steps/0/people")).isEqualTo("2");
  }

  @Test
  void stepCohort_misspelt_isRefusedWithoutQuoting() {
    Answer answer = post("/v1/cohort-steps", "{\"pasports\": [\"secret\"]}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/code")).isEqualTo("body.bad-form");
    assertThat(answer.body()).doesNotContain("secret").contains("passports");
  }

  @Test
  void reviewVacancy_refusedWords_pointAtThem() {
    Answer answer = get("/v1/vacancies/" + vacancy + "/quality");

    assertThat(answer.json().at("/hints").findValuesAsString("code"))
        .containsExactly("missing.wage", "missing.hours", "refused.native-speaker");
    assertThat(answer.at("/hints/2/span/text")).isEqualTo("Native speaker");
  }

  @Test
  void reviewVacancy_englishTextWithDutchDuties_pointsAtTheDuty() {
    Answer created =
        server.post(
            "/v1/vacancies",
            """
            {"title": {"en": "Engineer"}, "employer": {"key": "ward", "name": "The Ward"},
             "description": {"en": "We are looking for you. You will phone local suppliers."},
             "skills": []}
            """);
    Answer answer =
        server.get(
            "/v1/vacancies/" + created.at("/id") + "/quality",
            "Min-Position",
            created.header("Change-Position"));

    assertThat(answer.json().at("/hints").findValuesAsString("code"))
        .last()
        .isEqualTo("hidden-dutch.contact");
    assertThat(answer.body())
        .contains("{\"start\":33,\"end\":54,\"text\":\"phone local suppliers\"}");
  }

  @Test
  void askSchemes_pair_saysWhatIsMissing() {
    String pair = "{\"passport\": \"%s\", \"vacancy\": \"%s\"%s}";
    Answer open = post("/v1/scheme-questions", pair.formatted(passport, vacancy, ""));
    Answer known =
        post(
            "/v1/scheme-questions",
            pair.formatted(
                passport,
                vacancy,
                ", \"answers\": [{\"fact\": \"benefit\", \"word\": \"UNEMPLOYMENT\"}]"));

    assertThat(usability(open, "trial-placement")).isEqualTo("answers-missing");
    assertThat(usability(known, "trial-placement")).isEqualTo("usable");
    assertThat(known.at("/schemes/0/id")).isEqualTo("trial-placement");
  }

  private static String usability(Answer answer, String id) {
    for (JsonNode scheme : answer.json().at("/schemes")) {
      if (scheme.get("id").asString().equals(id)) {
        return scheme.get("usability").asString();
      }
    }
    return "";
  }

  @Test
  void askSchemes_unknownAnswer_isRefusedWithTheWords() {
    Answer answer =
        post("/v1/scheme-questions", "{\"answers\": [{\"fact\": \"benefit\", \"word\": \"WW\"}]}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("[NONE, SOCIAL_ASSISTANCE, UNEMPLOYMENT, DISABILITY]");
  }

  @Test
  void moveOccupation_unknownOne_isRefused() {
    assertThat(get("/v1/work-to-work?occupation=urn:x").status()).isEqualTo(400);
    assertThat(get("/v1/work-to-work").status()).isEqualTo(400);
    assertThat(get("/v1/passports/" + passport + "/work-to-work").at("/code"))
        .isEqualTo("question.no-occupation");
  }

  @Test
  void moveOccupation_starterOccupation_isAnswered() {
    Answer occupations = get("/v1/occupations?q=nurse");
    Answer answer = get("/v1/work-to-work?occupation=" + occupations.at("/concepts/0/uri"));

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.at("/origin/shrinks")).isEqualTo("false");
  }

  /** Counts stay those of the day: somebody who comes later is no difference. */
  @Test
  void countForEmployer_savedVersions_areLimitedADay() {
    Answer created = server.post("/v1/vacancies", WARD.formatted("C1"));
    String path = "/v1/vacancies/" + created.at("/id");
    Answer first =
        server.get(path + "/employer-pool", "Min-Position", created.header("Change-Position"));

    assertThat(first.at("/within")).isEqualTo("fewer than 5");
    assertThat(first.at("/versionsLeft")).isEqualTo("19");
    assertThat(first.json().at("/openings").size()).isPositive();
    assertThat(server.get(path + "/employer-pool").body()).isEqualTo(first.body());
    assertThat(server.get(path + "/employer-pool?asOf=2026-01-01").status()).isEqualTo(400);
  }
}
