package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.StreamSupport;
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

/** Matches and explanations over HTTP. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class MatchesIT {

  private RunningServer server;
  private String passport;
  private String vacancy;
  private String position;

  @BeforeAll
  void start(StoreSettings settings, @TempDir Path folder) {
    Duration wait = Duration.ofSeconds(2);
    server = RunningServer.start(settings, folder, http -> http.withLongestWait(wait));
    passport = server.post("/v1/passports", Samples.PASSPORT).at("/id");
    server.post(
        "/v1/passports",
        """
        {"name": "Tester, Leek", "skillsState": "COMPLETE", "skills": [],
         "labourMarketAccess": {"access": "FREE"}}
        """);
    vacancy = server.post("/v1/vacancies", Samples.VACANCY).at("/id");
    String other =
        """
        {"title": {"en": "Welder"}, "employer": {"key": "yard", "name": "The Yard"},
         "sector": "TECHNOLOGY", "skills": []}
        """;
    position = server.post("/v1/vacancies", other).header("Change-Position");
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void matchPassport_afterItsWrites_ranksBothVacancies() {
    Answer answer = server.get("/v1/passports/" + passport + "/matches", "Min-Position", position);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).startsWith("{\"schema\":\"ongekend/match/1\",\"version\":");
    assertThat(answer.at("/direction")).isEqualTo("passport-to-vacancies");
    assertThat(answer.at("/query/id")).isEqualTo(passport);
    assertThat(answer.at("/asOf")).isEqualTo("2026-11-21");
    assertThat(answer.json().at("/considered").asInt()).isEqualTo(2);
    assertThat(answer.json().at("/matches").size()).isEqualTo(2);
    assertThat(answer.at("/matches/0/right/status")).isEqualTo("ALLOWED");
    assertThat(sum(answer.json().at("/matches/0/terms")))
        .isEqualTo(answer.json().at("/matches/0/score").asInt());
  }

  @Test
  void matchVacancy_ofTheSamePair_givesTheSameNumber() {
    Answer vacancies =
        server.get("/v1/passports/" + passport + "/matches", "Min-Position", position);
    Answer people = server.get("/v1/vacancies/" + vacancy + "/matches", "Min-Position", position);

    assertThat(people.at("/direction")).isEqualTo("vacancy-to-passports");
    assertThat(people.at("/matches/0/id")).isEqualTo(passport);
    assertThat(people.at("/matches/0/label")).isEqualTo("Aide, Assen");
    assertThat(find(people, passport).get("score"))
        .isEqualTo(find(vacancies, vacancy).get("score"));
  }

  @Test
  void matchPassport_withFilter_leavesTheOthersOut() {
    Answer answer =
        server.get(
            "/v1/passports/" + passport + "/matches?sector=CARE&strict=true",
            "Min-Position",
            position);

    assertThat(answer.json().at("/considered").asInt()).isEqualTo(1);
    assertThat(answer.at("/matches/0/id")).isEqualTo(vacancy);
  }

  @Test
  void matchPassport_withOffset_goesOnWhereThePageEnded() {
    String path = "/v1/passports/" + passport + "/matches?top=1&offset=";

    Answer first = server.get(path + 0, "Min-Position", position);
    Answer second = server.get(path + 1, "Min-Position", position);

    assertThat(first.at("/matches/0/rank")).isEqualTo("1");
    assertThat(second.at("/matches/0/rank")).isEqualTo("2");
    assertThat(second.at("/matches/0/id")).isNotEqualTo(first.at("/matches/0/id"));
  }

  @Test
  void matchDocument_thatIsNotKept_answersLikeAStoredOne() {
    Answer stored = server.get("/v1/passports/" + passport + "/matches", "Min-Position", position);
    String query = "{\"passport\": %s}".formatted(Samples.PASSPORT);

    Answer sent = server.post("/v1/matches", query, "Min-Position", position);
    Answer again = server.post("/v1/matches", query);

    assertThat(sent.status()).isEqualTo(200);
    assertThat(find(sent, vacancy).get("score")).isEqualTo(find(stored, vacancy).get("score"));
    assertThat(again.body()).isEqualTo(sent.body());
    assertThat(server.get("/v1/passports/" + sent.at("/query/id")).status()).isEqualTo(404);
  }

  @Test
  void matchDocument_ofAVacancy_ranksPeople() {
    String query = "{\"vacancy\": %s}".formatted(Samples.VACANCY);

    Answer sent = server.post("/v1/matches?top=1", query, "Min-Position", position);

    assertThat(sent.at("/matches/0/id")).isEqualTo(passport);
  }

  @Test
  void pairJobs_ofWhichNothingIsKnown_areOpenAndAddUp() {
    Answer answer =
        server.get("/v1/passports/" + passport + "/job-pairs?top=1", "Min-Position", position);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).startsWith("{\"schema\":\"ongekend/job-pairs/1\",\"version\":");
    assertThat(answer.at("/passport")).isEqualTo(passport);
    JsonNode pair = answer.json().at("/pairs/0");
    assertThat(pair.get("open").asBoolean()).isTrue();
    assertThat(pair.get("questions").toString()).isEqualTo("[\"HOURS\",\"TIMES\"]");
    assertThat(find(pair.get("jobs"), "id", vacancy).get("label").asString())
        .isEqualTo("Aide in a nursing home");
    assertThat(pair.get("rest").asInt() + pair.at("/hours/points").asInt())
        .isEqualTo(pair.get("points").asInt());
  }

  @Test
  void pairJobs_ofADocumentThatIsNotKept_answersLikeAStoredOne() {
    String query = "{\"passport\": %s}".formatted(Samples.PASSPORT);

    Answer stored =
        server.get("/v1/passports/" + passport + "/job-pairs", "Min-Position", position);
    Answer sent = server.post("/v1/job-pairs", query, "Min-Position", position);

    assertThat(sent.status()).isEqualTo(200);
    assertThat(sent.json().get("pairs")).isEqualTo(stored.json().get("pairs"));
  }

  @Test
  void pairJobs_ofAVacancy_isRefused() {
    Answer answer = server.post("/v1/job-pairs", "{\"vacancy\": %s}".formatted(Samples.VACANCY));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/code")).isEqualTo("match.passport-needed");
  }

  @Test
  void explainPair_ofAMatch_addsUpToItsScore() {
    Answer matches = server.get("/v1/passports/" + passport + "/matches", "Min-Position", position);

    Answer why =
        server.get("/v1/passports/" + passport + "/vacancies/" + vacancy + "/explanation?lang=nl");

    assertThat(why.at("/schema")).isEqualTo("ongekend/why/1");
    assertThat(why.json().get("score")).isEqualTo(find(matches, vacancy).get("score"));
    for (JsonNode term : why.json().get("terms")) {
      assertThat(sum(term.get("items"))).isEqualTo(term.get("points").asInt());
    }
    JsonNode item = find(why.json().at("/terms/0/items"), "requirement", Samples.VITAL_SIGNS);
    assertThat(item.get("claim").asString()).isEqualTo(Samples.VITAL_SIGNS);
    assertThat(item.at("/path/0/edge").asString()).isEqualTo("same");
    assertThat(why.json().get("conditions").isEmpty()).isFalse();
  }

  @Test
  void explainPair_thatIsNotAllowed_saysWhatBlocksIt() {
    String refused = Samples.PASSPORT.replace("FREE", "NOT_ALLOWED");
    String id = server.post("/v1/passports", refused).at("/id");

    Answer why = server.get("/v1/passports/" + id + "/vacancies/" + vacancy + "/explanation");

    assertThat(why.json().get("ranked").asBoolean()).isFalse();
    assertThat(why.at("/blockers/0/layer")).isEqualTo("right");
    assertThat(why.at("/blockers/0/text")).isEqualTo("The residence document does not allow work.");
    server.delete("/v1/passports/" + id, "If-Match", "\"1\"");
  }

  @Test
  void explainPair_asText_isToldInAVoiceAndALanguage() {
    String path = "/v1/passports/" + passport + "/vacancies/" + vacancy + "/explanation";

    Answer english = server.get(path, "Accept", "text/plain");
    Answer dutch = server.get(path + "?voice=coach&lang=nl", "Accept", "text/plain");
    Answer nobody = server.get(path + "?voice=nobody", "Accept", "text/plain");

    assertThat(english.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
    assertThat(english.header("Content-Language")).isEqualTo("en");
    assertThat(dutch.header("Content-Language")).isEqualTo("nl");
    assertThat(dutch.body()).isNotEqualTo(english.body()).contains("\n\n- ");
    assertThat(nobody.status()).isEqualTo(400);
  }

  @Test
  void skills_byTextAndByUri_areFound() {
    Answer byUri = server.get("/v1/skills?uri=" + Samples.VITAL_SIGNS + "&lang=en");
    String label = byUri.at("/concepts/0/label");
    Answer byText = server.get("/v1/skills?q=" + label.substring(0, 5).replace(' ', '+'));

    assertThat(byUri.at("/concepts/0/uri")).isEqualTo(Samples.VITAL_SIGNS);
    assertThat(byText.json().at("/concepts").size()).isPositive();
    assertThat(server.get("/v1/occupations?q=nurse&limit=3").json().at("/concepts").size())
        .isPositive();
  }

  @Test
  void position_thatIsNotReached_isAnswered503() {
    Answer answer =
        server.get("/v1/passports/" + passport + "/matches", "Min-Position", "999999999-1");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.at("/code")).isEqualTo("position.not-reached");
    assertThat(answer.header("Retry-After")).isEqualTo("1");
  }

  private static JsonNode find(Answer matches, String id) {
    return find(matches.json().get("matches"), "id", id);
  }

  private static JsonNode find(JsonNode list, String property, String value) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(entry -> entry.get(property).asString().equals(value))
        .findFirst()
        .orElseThrow();
  }

  private static int sum(JsonNode parts) {
    int sum = 0;
    for (JsonNode part : parts) {
      sum += part.get("points").asInt();
    }
    return sum;
  }
}
