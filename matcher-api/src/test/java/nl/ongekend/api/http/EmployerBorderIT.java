package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ongekend.api.account.Accounts;
import nl.ongekend.api.account.NewAccount;
import nl.ongekend.api.account.OwnEmployer;
import nl.ongekend.api.account.OwnEmployers;
import nl.ongekend.api.account.TokenScope;
import nl.ongekend.api.store.Role;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An account writes and sees for the employers that it speaks for, and for no other. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class EmployerBorderIT {

  private static final String VACANCIES = "/v1/vacancies";

  private OwnEmployers employers;
  private RunningServer server;
  private String home;
  private String nobody;
  private String coach;
  private String colleague;

  @BeforeAll
  void start(Store store, StoreSettings settings, @TempDir Path folder)
      throws InterruptedException {
    Accounts accounts = new Accounts(store, settings);
    employers = new OwnEmployers(store);
    home = token(accounts, "the-home", Role.EMPLOYER, "home=The Home", "yard");
    nobody = token(accounts, "without", Role.EMPLOYER);
    coach = token(accounts, "anna", Role.JOB_COACH);
    colleague = token(accounts, "bram", Role.JOB_COACH);
    server = RunningServer.start(settings, folder);
    for (int i = 0; i < 6; i++) {
      server.post("/v1/passports", Samples.passport("Zqperson" + i), as(coach));
    }
    server.server().awaitReady();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static String token(Accounts accounts, String name, Role role, String... employers) {
    List<OwnEmployer> own = Stream.of(employers).map(OwnEmployer::parse).toList();
    accounts.add(new NewAccount(name, role, "north", own));
    return accounts.addToken(name, TokenScope.WRITE, Duration.ofDays(1));
  }

  private static String[] as(String token, String... more) {
    List<String> headers = new ArrayList<>(List.of("Authorization", "Bearer " + token));
    headers.addAll(List.of(more));
    return headers.toArray(String[]::new);
  }

  private static String of(String key) {
    return Samples.VACANCY.replace("\"home\"", "\"" + key + "\"");
  }

  private Answer create(String token, String key) {
    return server.post(VACANCIES, of(key), as(token));
  }

  @Test
  void vacancy_ofAnotherEmployer_isRefusedWithTheOwnOnes() {
    Answer refused = create(home, "ward");
    Answer without = create(nobody, "home");

    assertThat(create(home, "home").status()).isEqualTo(201);
    assertThat(create(home, "yard").status()).isEqualTo(201);
    assertThat(create(coach, "ward").status()).as("a coach writes for any").isEqualTo(201);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.at("/code")).isEqualTo("vacancy.other-employer");
    assertThat(refused.at("/pointer")).isEqualTo("/employer/key");
    assertThat(refused.at("/detail"))
        .startsWith("employer (ward) must be one that your account speaks for (home, yard).");
    assertThat(without.at("/detail")).contains("(home) must be one", "speaks for (none)");
  }

  @Test
  void vacancy_ofAnotherEmployer_isNeitherTakenOverNorGivenAwayNorRemoved() {
    String foreign = VACANCIES + "/" + create(coach, "ward").at("/id");
    String own = VACANCIES + "/" + create(home, "home").at("/id");
    String[] first = as(home, "If-Match", "\"1\"");

    assertThat(server.put(foreign, of("home"), first).at("/code"))
        .isEqualTo("vacancy.other-employer");
    assertThat(server.put(own, of("ward"), first).at("/code")).isEqualTo("vacancy.other-employer");
    assertThat(server.delete(foreign, first).at("/code")).isEqualTo("vacancy.other-employer");
    assertThat(server.get(foreign, as(coach)).status()).isEqualTo(200);
    assertThat(server.put(own, of("yard"), first).status()).isEqualTo(200);
    assertThat(server.delete(own, as(home, "If-Match", "\"2\"")).status()).isEqualTo(204);
  }

  @Test
  void peopleForAVacancy_ofAnotherEmployer_areNotShown() {
    String id = create(coach, "ward").at("/id");
    String ask = "{\"vacancy\": \"%s\", \"entry\": \"%s\"}".formatted(id, UUID.randomUUID());
    List<Function<String, Answer>> questions =
        List.of(
            token -> server.get(VACANCIES + "/" + id + "/shortlist", as(token)),
            token -> server.get(VACANCIES + "/" + id + "/employer-pool", as(token)),
            token -> server.put(VACANCIES + "/" + id + "/pool-watch", "", as(token)),
            token -> server.post("/v1/release-requests", ask, as(token)),
            token -> server.get("/employer/vacancies/" + id, as(token)));

    assertThat(questions)
        .allSatisfy(question -> {
          assertThat(question.apply(home).status()).isEqualTo(403);
          assertThat(question.apply(nobody).status()).isEqualTo(403);
        });
  }

  @Test
  void list_ofAnEmployer_hasItsOwnVacanciesAlone() {
    String own = create(home, "home").at("/id");
    String foreign = create(coach, "ward").at("/id");

    assertThat(server.get("/employer", as(home)).body()).contains(own).doesNotContain(foreign);
    assertThat(server.get("/employer", as(nobody)).body()).doesNotContain(own, foreign);
    assertThat(server.get("/employer/new", as(nobody, "Accept-Language", "en")).body())
        .contains("may not write vacancies for any employer yet");
  }

  @Test
  void release_ofAnEmployerTheAccountNoLongerSpeaksFor_showsNobody() {
    Answer created = create(home, "yard");
    String id = created.at("/id");
    String[] now = as(home, "Min-Position", created.header("Change-Position"));
    String entry = server.get(VACANCIES + "/" + id + "/shortlist", now).at("/entries/0/id");
    String ask = "{\"vacancy\": \"%s\", \"entry\": \"%s\"}".formatted(id, entry);
    String release = server.post("/v1/release-requests", ask, as(home)).at("/requests/0/id");
    String yes = "{\"manner\": \"IN_PERSON\", \"language\": \"nl\"}";
    server.post("/v1/releases/" + release + "/agreement", yes, as(coach));
    server.post("/v1/releases/" + release + "/confirmation", "", as(colleague));
    String seen = "/v1/release-requests/" + release;
    assertThat(server.get(seen, as(home)).at("/requests/0/person/name")).startsWith("Zqperson");

    employers.replace("the-home", List.of(OwnEmployer.parse("home")));
    Answer after = server.get(seen, as(home));
    employers.replace("the-home", List.of(OwnEmployer.parse("home"), OwnEmployer.parse("yard")));

    assertThat(after.json().at("/requests/0/person").isNull()).isTrue();
  }
}
