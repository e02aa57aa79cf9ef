package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of an employer over HTTP, from a pasted text to somebody who agreed to meet. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class EmployerPagesIT {

  private static final String EMPLOYER = "/employer";
  private static final String NEW = "/employer/new";

  /** A duty that needs Dutch, words that are refused, and no wage. */
  static final String TEXT =
      """
      Nurse aide in Assen
      You monitor vital signs and care for wounds. You phone local suppliers every day.
      A native speaker is a plus. 24 hours a week.
      """;

  private static final Pattern ENTRY = Pattern.compile("name=\"entry\" value=\"([0-9a-f-]{36})\"");

  /** More than there are tests. */
  private static final int MOST_EMPLOYERS = 40;

  private RunningServer server;
  private final Map<Role, String> tokenByRole = new TreeMap<>();
  private final List<String> people = new ArrayList<>();
  private String colleague = "";
  private int employers;

  @BeforeAll
  void start(Store store, StoreSettings settings, @TempDir Path folder)
      throws InterruptedException {
    Accounts accounts = new Accounts(store, settings);
    for (Role role : Role.values()) {
      tokenByRole.put(
          role, token(accounts, role.name().toLowerCase(Locale.ROOT).replace('_', '-'), role));
    }
    colleague = token(accounts, "colleague", Role.JOB_COACH);
    new OwnEmployers(store)
        .replace(
            "employer",
            Stream.concat(
                    Stream.of("the-home=The Home"),
                    IntStream.rangeClosed(1, MOST_EMPLOYERS).mapToObj(i -> "home-" + i))
                .map(OwnEmployer::parse)
                .toList());
    server = RunningServer.start(settings, folder);
    String position = "";
    for (int i = 0; i < 6; i++) {
      String person = Samples.passport("Zqperson" + i);
      Answer kept = server.post("/v1/passports", person, as(coach()));
      people.add(kept.at("/id"));
      position = kept.header("Change-Position");
    }
    server.server().awaitReady();
    awaitPeople(position);
  }

  /** The people of the day are those whom the index knows when the first number is asked. */
  private void awaitPeople(String position) {
    String matches = "/v1/passports/" + people.getFirst() + "/matches";
    String[] headers = {"Authorization", "Bearer " + coach(), "Min-Position", position};
    assertThat(server.get(matches, headers).status()).isEqualTo(200);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static String token(Accounts accounts, String name, Role role) {
    accounts.add(new NewAccount(name, role, "north"));
    return accounts.addToken(name, TokenScope.WRITE, Duration.ofDays(1));
  }

  private String coach() {
    return tokenByRole.getOrDefault(Role.JOB_COACH, "");
  }

  private static String[] as(String token) {
    return new String[] {"Authorization", "Bearer " + token, "Accept-Language", "en"};
  }

  private String[] employer() {
    return as(tokenByRole.getOrDefault(Role.EMPLOYER, ""));
  }

  private Answer submit(String path, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return server.send(
        server
            .request(path, employer())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", server.address().toString())
            .POST(BodyPublishers.ofString(form)));
  }

  private static Map<String, String> form(String text, String step, String... more) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("text", text);
    fields.put("employer", "The Home");
    fields.put("step", step);
    for (int i = 0; i < more.length; i += 2) {
      fields.put(more[i], more[i + 1]);
    }
    return fields;
  }

  private static String seen(String text) {
    return Integer.toHexString(text.hashCode());
  }

  /** Keeps the vacancy of a text; returns the address of its page. */
  private String saved(String dutch) {
    Answer answer = submit(NEW, form(TEXT, "save", "seen", seen(TEXT), "dutch", dutch));
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    return answer.header("Location");
  }

  private String vacancy(String page) {
    String id = page.substring(page.lastIndexOf('/') + 1);
    return server.get("/v1/vacancies/" + id, employer()).body();
  }

  @ParameterizedTest
  @EnumSource
  void pages_areForEmployersAndAdministratorsAlone(Role role) {
    String token = tokenByRole.getOrDefault(role, "");
    boolean allowed = role == Role.EMPLOYER || role == Role.ADMINISTRATOR;

    assertThat(server.get(EMPLOYER, as(token)).status()).isEqualTo(allowed ? 200 : 403);
    assertThat(server.get(NEW, as(token)).status()).isEqualTo(allowed ? 200 : 403);
  }

  @Test
  void menu_ofAnEmployer_leadsNowhereThatIsClosed() {
    String page = server.get(EMPLOYER, employer()).body();

    assertThat(page).contains("href=\"/employer\"").doesNotContain("href=\"/people\"", "/read\"");
  }

  @Test
  void newVacancy_read_showsWhatWasReadAndAsksAboutDutchAndKeepsNothing() {
    String before = server.get("/v1/vacancies", employer()).body();

    Answer page = submit(NEW, form(TEXT, "read"));

    assertThat(page.status()).as(page.body()).isEqualTo(200);
    assertThat(page.body())
        .containsPattern("<mark><span>Assen</span><small> place</small></mark>")
        .contains("phone local suppliers", "Do these tasks need Dutch?", "value=\"The Home\"")
        .contains("The wage is missing.", "Based on: your text does not say it.")
        .contains("native speaker", "General Equal Treatment Act (AWGB), article 1 and article 5")
        .doesNotContain("The language is missing.", "??");
    assertThat(server.get("/v1/vacancies", employer()).body()).isEqualTo(before);
  }

  @Test
  void newVacancy_ofAnEmployer_hasItsOwnEmployersToChooseFrom() {
    Answer page = server.get(NEW, employer());
    Answer ofAdministrator = server.get(NEW, as(tokenByRole.getOrDefault(Role.ADMINISTRATOR, "")));

    assertThat(page.body())
        .contains("<select id=\"key\"", "<option value=\"the-home\">The Home</option>")
        .containsPattern("id=\"employer\"[^>]*name=\"employer\"");
    assertThat(ofAdministrator.body()).contains("<input id=\"key\"").doesNotContain("<option");
  }

  @Test
  void newVacancy_ofAnotherEmployer_saysSoAtTheField() {
    Answer page =
        submit(NEW, form(TEXT, "save", "seen", seen(TEXT), "dutch", "no", "key", "the-yard"));

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body()).containsPattern("id=\"key-error\"[^>]*>Your account may not write");
  }

  @Test
  void newVacancy_savedWithoutAnAnswerAboutDutch_isAskedAtTheField() {
    Answer page = submit(NEW, form(TEXT, "save", "seen", seen(TEXT)));

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body())
        .contains("id=\"dutch-error\"", "href=\"#dutch\"", "phone local suppliers");
  }

  @Test
  void newVacancy_answeredAboutDutch_saysSoInTheVacancy() {
    assertThat(vacancy(saved("B1")))
        .contains("\"speaking\":\"B1\"", "\"name\":\"The Home\"", "\"key\":\"the-home\"");
    String without = saved("no");
    assertThat(vacancy(without)).contains("\"languages\":{\"working\":[]}");
    assertThat(server.get(without, employer()).body()).doesNotContain("does this need Dutch?");
  }

  @Test
  void newVacancy_changedAfterItWasRead_isShownBeforeItIsKept() {
    Answer page = submit(NEW, form(TEXT, "save", "seen", seen("another text"), "dutch", "B1"));

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("You changed the text.")
        .containsPattern("value=\"B1\"[^>]*checked");
  }

  @Test
  void newVacancy_wrongInEveryField_saysSoAtEach() {
    Map<String, String> fields = form(" ", "read", "key", "k".repeat(101));
    fields.put("employer", "");

    Answer page = submit(NEW, fields);

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body())
        .contains("id=\"text-error\"", "id=\"employer-error\"", "id=\"key-error\"");
  }

  @Test
  void newVacancy_belowTheMinimumWageOrWithAnAddress_saysSoAtTheField() {
    String cheap = TEXT + "Wage: 8 euro per hour.\n";
    Map<String, String> personal = form(TEXT, "save", "seen", seen(TEXT), "dutch", "B1");
    personal.put("employer", "anna@example.com");
    personal.put("key", "the-home");

    Answer wage = submit(NEW, form(cheap, "save", "seen", seen(cheap), "dutch", "no"));
    Answer address = submit(NEW, personal);

    assertThat(wage.status()).as(wage.header("Location")).isEqualTo(400);
    assertThat(wage.body()).containsPattern("id=\"text-error\"[^>]*>The wage in the text");
    assertThat(address.status()).isEqualTo(400);
    assertThat(address.body()).contains("id=\"employer-error\"");
  }

  /** A vacancy that everybody here fits, of an employer of its own. */
  private String offered() {
    String body = Samples.VACANCY.replace("\"home\"", "\"home-" + ++employers + "\"");
    Answer answer = server.post("/v1/vacancies", body, employer());
    return "/employer/vacancies/" + answer.at("/id");
  }

  private String entry(String vacancy) {
    Matcher entry = ENTRY.matcher(server.get(vacancy, employer()).body());
    assertThat(entry.find()).isTrue();
    return entry.group(1);
  }

  /** Asks about an entry; returns the id of the request. */
  private String asked(String vacancy, String entry) {
    Answer answer = submit(vacancy, Map.of("entry", entry));
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo(vacancy + "#asked");
    Answer list = server.get("/v1/release-requests", employer());
    List<String> ids = list.json().at("/requests").findValuesAsString("id");
    return ids.get(list.json().at("/requests").findValuesAsString("entry").indexOf(entry));
  }

  @Test
  void vacancy_ofAnEmployer_showsRoundedNumbersAndNoNames() {
    Answer page = server.get(offered(), employer());

    assertThat(page.status()).as(page.body()).isEqualTo(200);
    assertThat(page.body())
        .contains("fewer than 5 people within reach", "May I ask this?", "Ask to meet", "There:")
        .containsPattern("from independently to [^<]*</td><td>no other number")
        .doesNotContain("Zqperson", "FREE", "north-1", "??");
    assertThat(page.body().split("Ask to meet person", -1)).hasSize(6);
    people.forEach(person -> assertThat(page.body()).doesNotContain(person));
  }

  @Test
  void vacancy_thatAsksALanguage_saysWhetherItMayAndWhereThatIsWritten() {
    String page = server.get(saved("B1"), employer()).body();

    assertThat(page)
        .contains("Yes, a level that a task needs.", "speaking B1")
        .contains("General Equal Treatment Act (AWGB), article 1 and article 5");
  }

  /** A no, an entry of nobody and an answer that has not come: one page, but for ids. */
  @Test
  void askToMeet_refusedUnansweredOrNobody_readsTheSame() {
    String refused = offered();
    String waiting = offered();
    String nobody = offered();
    String release = asked(refused, entry(refused));
    asked(waiting, entry(waiting));
    String missing = UUID.randomUUID().toString();
    asked(nobody, missing);

    assertThat(server.delete("/v1/releases/" + release, as(coach())).status()).isEqualTo(204);

    assertThat(state(refused)).isEqualTo(state(waiting)).isEqualTo(state(nobody));
    assertThat(state(refused)).contains("Nothing to show now.");
  }

  /** Returns what the page says about whom it was asked to meet. */
  private String state(String vacancy) {
    String page = server.get(vacancy, employer()).body();
    int from = page.indexOf("id=\"asked\"");
    return page.substring(from, page.indexOf("id=\"asks\"")).replaceAll("[0-9A-F]{4},", "NAME,");
  }

  @Test
  void askToMeet_agreedByTwo_showsThePerson() {
    String vacancy = offered();
    String release = asked(vacancy, entry(vacancy));
    String yes = "{\"manner\": \"IN_PERSON\", \"language\": \"nl\"}";
    server.post("/v1/releases/" + release + "/agreement", yes, as(coach()));
    server.post("/v1/releases/" + release + "/confirmation", "", as(colleague));

    assertThat(state(vacancy)).contains("Zqperson", "Can do:").doesNotContain("Nothing to show");
  }

  @Test
  void askToMeet_moreThanTwentyADay_saysSoOnThePage() {
    String vacancy = offered();
    for (int i = 0; i < 20; i++) {
      asked(vacancy, UUID.randomUUID().toString());
    }

    Answer page = submit(vacancy, Map.of("entry", entry(vacancy)));

    assertThat(page.status()).isEqualTo(409);
    assertThat(page.body()).contains("Ask again tomorrow.", "Who fits?");
  }

  @Test
  void askToMeet_anEntryThatIsNone_isNotThere() {
    assertThat(submit(offered(), Map.of("entry", "somebody")).status()).isEqualTo(404);
  }

  @Test
  void vacancy_askedForAsLinkedData_isAJobPosting() {
    String path = offered();

    Answer page = server.get(path, employer());
    String[] headers = {
      "Authorization", employer()[1], "Accept", "application/ld+json", "Accept-Language", "en"
    };
    Answer posting = server.get(path, headers);

    assertThat(page.header("Link"))
        .isEqualTo("<" + path + ">; rel=\"alternate\"; type=\"application/ld+json\"");
    assertThat(page.header("Vary")).isEqualTo("Accept");
    assertThat(posting.header("Content-Type")).startsWith("application/ld+json");
    assertThat(posting.at("/@context")).isEqualTo("https://schema.org/");
    assertThat(posting.at("/@type")).isEqualTo("JobPosting");
    assertThat(posting.at("/title")).isEqualTo("Aide in a nursing home");
    assertThat(posting.at("/hiringOrganization/name")).isEqualTo("The Home");
    assertThat(posting.body()).contains("\"minValue\":16.00");
    assertThat(posting.at("/baseSalary/value/unitText")).isEqualTo("HOUR");
    assertThat(posting.body()).doesNotContain("Zqperson", "home-");
  }
}
