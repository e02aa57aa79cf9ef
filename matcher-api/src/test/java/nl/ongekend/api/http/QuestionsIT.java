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

/** The questions around a match over HTTP: an aide with Dutch B1 and a ward that asks B2. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class QuestionsIT {

  private static final String AIDE =
      """
      {"name": "Aide, Assen", "skillsState": "COMPLETE", "skills": [], "occupations": [],
       "languages": [{"language": "nl", "listening": "%s", "speaking": "%s"}],
       "labourMarketAccess": {"access": "FREE"}}
      """;

  private static final String WARD =
      """
      {"title": {"en": "Ward host"}, "employer": {"key": "ward", "name": "The Ward"},
       "skills": [], "workplaces": [],
       "languages": {"working": [{"language": "nl", "listening": "B2", "speaking": "B2"}]}}
      """;

  private RunningServer server;
  private String passport;
  private String vacancy;
  private String position;

  @BeforeAll
  void start(StoreSettings settings, @TempDir Path folder) {
    Duration wait = Duration.ofSeconds(2);
    server = RunningServer.start(settings, folder, http -> http.withLongestWait(wait));
    passport = server.post("/v1/passports", AIDE.formatted("B1", "B1")).at("/id");
    Answer created = server.post("/v1/vacancies", WARD);
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

  @Test
  void nearPassport_oneLanguageShort_namesTheLanguageAndTheChange() {
    Answer answer = get("/v1/passports/" + passport + "/nearest-misses");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).startsWith("{\"schema\":\"ongekend/near/1\",\"version\":");
    assertThat(answer.at("/missed")).isEqualTo("1");
    assertThat(answer.at("/nearest/0/id")).isEqualTo(vacancy);
    assertThat(answer.at("/nearest/0/label")).isEqualTo("Ward host");
    assertThat(answer.at("/nearest/0/condition/kind")).isEqualTo("language");
    assertThat(answer.at("/nearest/0/condition/subject")).isEqualTo("nl");
    assertThat(answer.at("/nearest/0/change/from")).isEqualTo("B1");
    assertThat(answer.at("/nearest/0/change/to")).isEqualTo("B2");
  }

  @Test
  void nearVacancy_theSamePair_givesTheSameNumbers() {
    Answer people = get("/v1/vacancies/" + vacancy + "/nearest-misses");
    Answer vacancies = get("/v1/passports/" + passport + "/nearest-misses");

    assertThat(people.at("/nearest/0/id")).isEqualTo(passport);
    assertThat(people.at("/nearest/0/scoreAfter")).isEqualTo(vacancies.at("/nearest/0/scoreAfter"));
  }

  @Test
  void explainPair_oneLanguageShort_hasTheConditionAndTheSmallestChange() {
    Answer why = get("/v1/passports/" + passport + "/vacancies/" + vacancy + "/explanation");

    assertThat(why.at("/conditions/0/code")).isEqualTo("language.below-level");
    assertThat(why.at("/smallestChange/0/field")).isEqualTo("languages");
    assertThat(why.json().at("/smallestChange/0/gain").asInt()).isEqualTo(450);
    assertThat(why.json().at("/smallestChange/0/months").asInt()).isEqualTo(5);
    assertThat(why.json().at("/smallestChange/0/cost").isNull()).isTrue();
  }

  @Test
  void whatIf_theLanguageLearned_bringsTheVacancyWithinReachAndKeepsNothing() {
    String path = "/v1/passports/" + passport;
    Answer answer =
        server.post(path + "/what-if", AIDE.formatted("B2", "B2"), "Min-Position", position);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/before")).isEqualTo("0");
    assertThat(answer.at("/after")).isEqualTo("1");
    assertThat(answer.at("/enters/0/id")).isEqualTo(vacancy);
    assertThat(get(path).at("/languages/0/listening")).isEqualTo("B1");
  }

  @Test
  void relaxVacancy_oneStepOfDutch_reachesOneMore() {
    Answer answer = get("/v1/vacancies/" + vacancy + "/elasticity");

    assertThat(answer.at("/within")).isEqualTo("0");
    assertThat(answer.at("/openings/0/field")).isEqualTo("languages");
    assertThat(answer.at("/openings/0/to")).isEqualTo("B1");
    assertThat(answer.at("/openings/0/more")).isEqualTo("1");
    assertThat(answer.at("/openings/0/shownToEmployer")).isEqualTo("fewer than 5");
  }

  @Test
  void ask_bothSides_sayHowCompleteTheyAre() {
    Answer person = get("/v1/passports/" + passport + "/questions");
    Answer work = get("/v1/vacancies/" + vacancy + "/questions");

    assertThat(person.json().at("/missing").toString()).contains("workTime.available");
    assertThat(person.json().at("/answered").asInt()).isEqualTo(3);
    assertThat(work.json().at("/missing").toString()).contains("occupation");
  }

  @Test
  void widenPassport_noOccupationHeld_isEmpty() {
    Answer answer = get("/v1/passports/" + passport + "/wider");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/results").size()).isZero();
  }

  @Test
  void questions_ofNobody_areNotFound() {
    Answer answer = server.get("/v1/passports/00000000-0000-7000-8000-000000000000/nearest-misses");

    assertThat(answer.status()).isEqualTo(404);
  }
}
