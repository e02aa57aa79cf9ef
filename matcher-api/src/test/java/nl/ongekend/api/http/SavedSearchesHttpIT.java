package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Saved searches and their alerts over HTTP. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class SavedSearchesHttpIT {

  private static final String NOBODY = "00000000-0000-7000-8000-00000000dead";
  private static final String PATH = "/v1/saved-searches";

  private RunningServer server;
  private String passport;

  @BeforeAll
  void start(StoreSettings settings, @TempDir Path folder) {
    server = RunningServer.start(settings, folder);
    passport = server.post("/v1/passports", Samples.PASSPORT).at("/id");
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private Answer save(String more) {
    return server.post(PATH, "{\"passport\": \"%s\"%s}".formatted(passport, more));
  }

  private String position(String title) {
    return server.post("/v1/vacancies", Samples.vacancy(title)).header("Change-Position");
  }

  @Test
  void saveSearch_withWhatIsUsual_isThereUntilItIsRemoved() {
    Answer saved = save("");
    String address = saved.header("Location");

    assertThat(saved.status()).isEqualTo(201);
    assertThat(saved.at("/passport")).isEqualTo(passport);
    assertThat(saved.at("/searches/0/top")).isEqualTo("10");
    assertThat(saved.at("/searches/0/onlyWithinReach")).isEqualTo("true");
    assertThat(server.get(address).at("/searches/0/id")).isEqualTo(saved.at("/searches/0/id"));
    assertThat(server.get(PATH + "?passport=" + passport).body())
        .contains(saved.at("/searches/0/id"));
    assertThat(server.delete(address).status()).isEqualTo(204);
    assertThat(server.get(address).at("/code")).isEqualTo("saved-search.not-found");
    assertThat(server.delete(address).status()).isEqualTo(404);
  }

  @Test
  void listAlerts_ofVacanciesThatCame_hasTheScoreOfTheMatchAPageAtATime() {
    String address = save(", \"onlyWithinReach\": false, \"top\": 100").header("Location");
    position("First");
    String last = position("Second");

    Answer first = server.get(address + "/alerts?limit=1", "Min-Position", last);
    Answer second = server.get(first.at("/next"));
    Answer match =
        server.get(
            "/v1/passports/%s/vacancies/%s/explanation"
                .formatted(passport, first.at("/alerts/0/vacancy")));

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.at("/alerts/0/kind")).isEqualTo("ENTERED");
    assertThat(first.at("/alerts/0/title")).isEqualTo("First");
    assertThat(first.at("/alerts/0/score")).isEqualTo(match.at("/score"));
    assertThat(first.header("Link")).isEqualTo("<%s>; rel=\"next\"".formatted(first.at("/next")));
    assertThat(second.at("/alerts/0/title")).isEqualTo("Second");
    assertThat(second.json().at("/next").isNull()).isTrue();
  }

  @Test
  void seeAlerts_upToANumber_marksThoseOnly() {
    String address = save(", \"onlyWithinReach\": false, \"top\": 100").header("Location");
    position("Third");
    String last = position("Fourth");
    Answer alerts = server.get(address + "/alerts", "Min-Position", last);

    Answer seen =
        server.post(address + "/seen", "{\"number\": %s}".formatted(alerts.at("/alerts/0/number")));
    server.post(address + "/seen", "{\"number\": 0}");

    Answer after = server.get(address + "/alerts");
    assertThat(seen.at("/searches/0/seen")).isEqualTo(alerts.at("/alerts/0/number"));
    assertThat(after.at("/alerts/0/seen")).isEqualTo("true");
    assertThat(after.at("/alerts/1/seen")).isEqualTo("false");
  }

  @Test
  void saveSearch_ofAVacancy_isListedAndTellsThePerson() {
    String vacancy = server.post("/v1/vacancies", Samples.vacancy("Fifth")).at("/id");
    Answer saved =
        server.post(
            PATH,
            "{\"vacancy\": \"%s\", \"onlyWithinReach\": false, \"top\": 1000}".formatted(vacancy));
    Answer person = server.post("/v1/passports", Samples.passport("Newcomer"));

    Answer alerts =
        server.get(
            saved.header("Location") + "/alerts", "Min-Position", person.header("Change-Position"));

    assertThat(saved.status()).isEqualTo(201);
    assertThat(saved.at("/vacancy")).isEqualTo(vacancy);
    assertThat(saved.json().at("/passport").isNull()).isTrue();
    assertThat(server.get(PATH + "?vacancy=" + vacancy).at("/searches/0/id"))
        .isEqualTo(saved.at("/searches/0/id"));
    assertThat(alerts.at("/alerts/0/passport")).isEqualTo(person.at("/id"));
    assertThat(alerts.at("/alerts/0/title")).isEqualTo("Newcomer");
  }

  @Test
  void saveSearch_thatCannotBe_isRefused() {
    assertThat(save(", \"top\": 1001").status()).isEqualTo(400);
    assertThat(save(", \"filters\": [\"colour=RED\"]").at("/code")).isEqualTo("filter.unknown");
    assertThat(save(", \"name\": \"x\"").at("/code")).isEqualTo("body.invalid");
    assertThat(server.post(PATH, "{}").status()).isEqualTo(400);
    assertThat(server.post(PATH, "{\"passport\": \"%s\"}".formatted(NOBODY)).status())
        .isEqualTo(404);
    assertThat(
            server
                .post(
                    PATH, "{\"passport\": \"%s\", \"vacancy\": \"%s\"}".formatted(passport, NOBODY))
                .status())
        .isEqualTo(400);
    assertThat(server.post(PATH, "{\"vacancy\": \"%s\"}".formatted(NOBODY)).status())
        .isEqualTo(404);
    assertThat(server.get(PATH).status()).isEqualTo(400);
    assertThat(server.get(PATH + "/" + NOBODY + "/alerts").status()).isEqualTo(404);
  }
}
