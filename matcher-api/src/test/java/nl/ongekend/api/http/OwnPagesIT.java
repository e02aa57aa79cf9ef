package nl.ongekend.api.http;

import static nl.ongekend.api.http.OwnPages.NURSE;
import static nl.ongekend.api.http.OwnPages.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ongekend.api.store.Role;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.core.voice.Narrator;
import nl.ongekend.core.voice.Voice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person's own pages over HTTP: in by a code, and everything that can be done there. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class OwnPagesIT {

  private static final String PASSPORT = "/me/passport";
  private static final String WORK = "/me/work";
  private static final String SHARED = "/me/shared";
  private static final String OWN = "/people/" + NURSE + "/own";
  private static final Pattern VACANCY =
      Pattern.compile("name=\"vacancy\" value=\"([0-9a-f-]{36})\"");
  private static final Pattern CODE = Pattern.compile("id=\"code\">([0-9A-Z-]{14})<");

  private OwnPages pages;
  private JdbcClient jdbc;
  private String session;

  @BeforeAll
  void start(Store store, StoreSettings settings, @TempDir Path folder) throws IOException {
    jdbc = JdbcClient.create(store.dataSource());
    pages = OwnPages.start(store, settings, folder);
    session = pages.session(NURSE);
  }

  @AfterAll
  void stop() {
    pages.close();
  }

  static List<String> languages() {
    return Narrator.listLanguages(Voice.PERSON);
  }

  @Test
  void code_madeOnThePageOfTheCoach_opensTheOwnPagesOnce() {
    Answer paper = pages.postAsCoach(OWN, "step=make&language=ar");
    Matcher code = CODE.matcher(paper.body());
    assertThat(code.find()).as(paper.body()).isTrue();
    assertThat(pages.server().get(OWN, pages.as(Role.JOB_COACH)).body())
        .doesNotContain(code.group(1));

    Answer opened = pages.type(code.group(1).toLowerCase(Locale.ROOT));
    Answer again = pages.type(code.group(1));
    Answer wrong = pages.type("0000-0000-0000");

    assertThat(paper.body())
        .contains("lang=\"ar\" dir=\"rtl\"", pages.server().address().getAuthority() + "/me");
    assertThat(opened.status()).isEqualTo(303);
    assertThat(opened.header("Location")).isEqualTo("/me");
    assertThat(again.status()).isEqualTo(401);
    assertThat(again.body()).contains("id=\"code-error\"").isEqualTo(wrong.body());
    session = pages.session(NURSE);
  }

  @Test
  void session_whenAccessIsTakenAway_asksForACode() {
    String other = pages.server().post("/v1/passports", Samples.PASSPORT, coach()).at("/id");
    String cookie = pages.session(other);
    assertThat(pages.get("/me", cookie).status()).isEqualTo(200);

    Answer removed = pages.postAsCoach("/people/" + other + "/own", "step=remove");
    Answer after = pages.get("/me", cookie);

    assertThat(removed.status()).isEqualTo(303);
    assertThat(after.status()).isEqualTo(303);
    assertThat(after.header("Location")).isEqualTo("/me/login");
  }

  @Test
  void logout_always_endsTheSession() {
    String other = pages.server().post("/v1/passports", Samples.PASSPORT, coach()).at("/id");
    String cookie = pages.session(other);

    Answer left = pages.post("/me/logout", "", cookie);

    assertThat(left.header("Set-Cookie")).contains("Max-Age=0");
    assertThat(pages.get("/me", cookie).header("Location")).isEqualTo("/me/login");
  }

  @Test
  void ownDevice_keepsTheCookieForThirtyDays() {
    String other = pages.server().post("/v1/passports", Samples.PASSPORT, coach()).at("/id");

    Answer own = pages.post("/me/login", "own=true&code=" + pages.code(other), "");

    assertThat(own.header("Set-Cookie")).contains("Max-Age=2592000", "HttpOnly", "SameSite=Strict");
  }

  /** The session of a person opens nothing else, not even by the id of the own passport. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/passports/" + NURSE,
        "/v1/passports",
        "/v1/releases?passport=" + NURSE,
        "/people/" + NURSE,
        OWN
      })
  void address_thatIsNotOwn_isRefusedToThePerson(String address) {
    assertThat(pages.get(address, session).status()).isEqualTo(403);
  }

  @Test
  void account_thatIsNoPerson_isAskedForACode() {
    assertThat(pages.server().get("/me", pages.as(Role.JOB_COACH)).header("Location"))
        .isEqualTo("/me/login");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void pages_inEveryLanguage_areWhole(String language) {
    for (String path : List.of("/me/login", "/me", PASSPORT, WORK, "/me/seen", SHARED)) {
      Answer page = pages.get(path + "?lang=" + language, session);

      assertThat(page.status()).as(path).isEqualTo(200);
      assertThat(page.header("Content-Language")).isEqualTo(language);
      assertThat(page.body())
          .contains(
              "<html lang=\"%s\" dir=\"%s\""
                  .formatted(language, language.equals("ar") ? "rtl" : "ltr"))
          .doesNotContain("??", "th:", "style=", NURSE)
          .doesNotContainPattern("<[^>]* on[a-z]+=")
          .doesNotContainPattern("<script(?! src=\"/assets/)");
      assertThat(page.header("Set-Cookie")).startsWith("tongue=" + language).contains("Path=/me");
    }
  }

  @Test
  void ownPage_alone_allowsTheScriptOfThisServer() {
    Answer page = pages.get("/me", session);
    String script = page.body().replaceAll("(?s).*<script src=\"([^\"]+)\".*", "$1");

    assertThat(page.header("Content-Security-Policy"))
        .startsWith("default-src 'none'; style-src 'self';")
        .endsWith("; script-src 'self'")
        .doesNotContain("unsafe", "*");
    assertThat(pages.server().get(script).header("Content-Type"))
        .isEqualTo("text/javascript;charset=UTF-8");
    assertThat(pages.server().get("/login").header("Content-Security-Policy"))
        .doesNotContain("script-src");
  }

  @Test
  void claim_hidden_isNowhereUntilItIsPutBack() {
    String claim = "language:en";
    Answer page = pages.get(PASSPORT, session);

    Answer hidden = pages.post(PASSPORT, "step=hide&claim=" + claim, session);
    Answer without = pages.passport(NURSE);
    Answer coach = pages.server().get(OWN, withEnglish());
    Answer back = pages.post(PASSPORT, "step=back&claim=" + claim, session);

    assertThat(page.body()).contains("How do we know?", "value=\"language:en\"");
    assertThat(hidden.body()).contains("We do not show this any more: English", "Put it back");
    assertThat(without.json().at("/languages").findValuesAsString("language")).doesNotContain("en");
    assertThat(without.at("/languagesComplete")).isEqualTo("false");
    assertThat(coach.body()).contains("Hidden: English");
    assertThat(back.body()).contains("This is back: English");
    assertThat(pages.passport(NURSE).json().at("/languages").findValuesAsString("language"))
        .contains("en");
    assertThat(writer()).isEqualTo("PERSON SELF_SERVICE REPLACED " + NURSE);
  }

  /** Returns who wrote the passport last. */
  private String writer() {
    return jdbc.sql(
            """
            SELECT role || ' ' || purpose || ' ' || action || ' ' || account_id FROM audit
            WHERE type = 'PASSPORT' AND entity_id = :id::uuid AND action = 'REPLACED'
            ORDER BY id DESC LIMIT 1
            """)
        .param("id", NURSE)
        .query(String.class)
        .single();
  }

  @Test
  void claim_thatIsNotTrue_isTakenOutAndShownToTheCoach() {
    String claim = "skill:urn:ongekend:skill:care-make-beds";

    Answer gone = pages.post(PASSPORT, "step=wrong&claim=" + encoded(claim), session);

    assertThat(gone.body()).contains("We took this away: ", "You said on");
    assertThat(pages.passport(NURSE).body()).doesNotContain("care-make-beds");
    assertThat(pages.server().get(OWN, withEnglish()).body()).contains("Not true: ");
    assertThat(pages.post(PASSPORT, "step=wrong&claim=" + encoded(claim), session).status())
        .as("once")
        .isEqualTo(404);
  }

  @Test
  void skill_withAnotherLevel_restsOnTheWordOfThePerson() {
    String uri = "urn:ongekend:skill:care-infection-prevention";

    Answer changed =
        pages.post(PASSPORT, "step=change&level=2&claim=" + encoded("skill:" + uri), session);

    assertThat(changed.status()).isEqualTo(200);
    assertThat(pages.passport(NURSE).body())
        .containsPattern(
            "\"concept\":\\s*\"%s\",\\s*\"level\":\\s*2,\\s*\"evidence\":\\s*\"CLAIMED\""
                .formatted(uri));
  }

  @Test
  void hours_thatCannotBe_areToldAtTheFieldAndOthersAreKept() {
    Answer wrong = pages.post(PASSPORT, "step=change&claim=hours%3A&from=40&to=many", session);
    Answer right = pages.post(PASSPORT, "step=change&claim=hours%3A&from=20&to=28", session);

    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.body())
        .contains("id=\"hours-0-error\"", "value=\"many\"", "Type two numbers from 0 to 60.");
    assertThat(right.body()).contains("We changed this: 20 to 28 hours a week");
    assertThat(pages.passport(NURSE).at("/workTime/minHours")).isEqualTo("20");
    assertThat(pages.passport(NURSE).json().at("/workTime/available")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "claim=home%3A&postcode=9711",
        "claim=travel%3A&minutes=50",
        "claim=language%3Anl&speaking=B2&writing="
      })
  void answer_changed_isKept(String form) {
    Answer changed = pages.post(PASSPORT, "step=change&" + form, session);

    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.body()).contains("We changed this: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "step=change&claim=home%3A&postcode=97",
        "step=change&claim=travel%3A&minutes=1000",
        "step=change&claim=language%3Anl&speaking=Z9",
        "step=change&claim=skill%3Ahttp%3A%2F%2Fnowhere&level=7",
        "step=change&claim=occupation%3Ax",
        "step=what&claim=hours%3A",
        "step=hide&claim=nationality%3Anl",
        "step=hide",
        ""
      })
  void correction_thatCannotBe_changesNothing(String form) {
    String before = pages.passport(NURSE).body();

    Answer page = pages.post(PASSPORT, form, session);

    assertThat(page.status()).isEqualTo(400);
    assertThat(pages.passport(NURSE).body()).isEqualTo(before);
  }

  @Test
  void work_saidNoTo_isShownNoMoreAndToldToTheCoach() {
    Answer page = pages.get(WORK, session);
    String vacancy = firstVacancy(page);

    Answer no = pages.post(WORK, "step=answer&answer=EMPLOYER&vacancy=" + vacancy, session);
    Answer blocked = pages.post(WORK, "step=block&vacancy=" + vacancy, session);
    List<String> employers =
        pages
            .passport(NURSE)
            .json()
            .at("/exclusions/employers")
            .valueStream()
            .map(one -> one.asString())
            .toList();
    Answer coach = pages.server().get(OWN, withEnglish());
    Answer unblocked = pages.post(WORK, "step=unblock&vacancy=" + vacancy, session);
    Answer undone = pages.post(WORK, "step=undo&vacancy=" + vacancy, session);

    assertThat(page.body().split("class=\"job\"", -1)).hasSize(4);
    assertThat(page.body()).contains("Why:", "Your step:");
    assertThat(no.body()).contains("You said no to this: ", "Block this employer");
    assertThat(firstVacancyOfACard(no)).isNotEqualTo(vacancy);
    assertThat(blocked.body()).contains("You blocked ", "Do not block any more");
    assertThat(employers).hasSize(1);
    assertThat(coach.body()).contains("no, not this employer");
    assertThat(unblocked.body()).doesNotContain("Do not block any more");
    assertThat(undone.body()).contains("This can be shown again: ");
    assertThat(firstVacancy(pages.get(WORK, session))).isEqualTo(vacancy);
  }

  private static String firstVacancy(Answer page) {
    Matcher matcher = VACANCY.matcher(page.body());
    assertThat(matcher.find()).as(page.body()).isTrue();
    return matcher.group(1);
  }

  private static String firstVacancyOfACard(Answer page) {
    String body = page.body();
    Matcher matcher = VACANCY.matcher(body.substring(body.indexOf("class=\"job\"")));
    return matcher.find() ? matcher.group(1) : "";
  }

  @Test
  void work_saidYesTo_staysAndIsToldToTheCoach() {
    String vacancy = firstVacancy(pages.get(WORK + "?more=yes", session));

    Answer yes = pages.post(WORK, "step=answer&answer=YES&vacancy=" + vacancy, session);

    assertThat(yes.body()).contains("You said: I want this.");
    assertThat(pages.server().get(OWN, withEnglish()).body()).contains("wants this");
    pages.post(WORK, "step=undo&vacancy=" + vacancy, session);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "step=answer", "step=answer&answer=MAYBE&vacancy=%s", "vacancy=%s"})
  void answer_thatCannotBe_isRefused(String form) {
    String vacancy = firstVacancy(pages.get(WORK, session));

    assertThat(pages.post(WORK, form.formatted(vacancy), session).status()).isEqualTo(400);
  }

  @Test
  void seen_afterACoachLooked_saysWhoAndWhy() {
    pages.passport(NURSE);

    assertThat(pages.get("/me/seen", session).body())
        .containsPattern("A coach</span>.*\\(<bdi>local</bdi>\\).*looked at you")
        .contains("to help you find work", "November 21, 2026")
        .doesNotContain("job-coach");
  }

  @Test
  void release_takenBack_closesIt() {
    String release = opened(NURSE);
    Answer page = pages.get(SHARED, session);

    Answer back = pages.post(SHARED, "step=withdraw&release=" + release, session);

    assertThat(page.body()).contains("This employer may know who you are, until");
    assertThat(back.body()).contains("Good. This employer cannot see you.", "You took it back.");
    assertThat(state(release)).isEqualTo("withdrawn");
    assertThat(pages.get("/me/seen", session).body()).contains("took that back");
  }

  @Test
  void release_ofSomebodyElse_looksLikeAMissingOne() {
    String other = pages.server().post("/v1/passports", Samples.PASSPORT, coach()).at("/id");
    String release = opened(other);

    Answer foreign = pages.post(SHARED, "step=withdraw&release=" + release, session);
    Answer missing = pages.post(SHARED, "step=withdraw&release=" + UUID.randomUUID(), session);

    assertThat(foreign.status()).isEqualTo(404);
    assertThat(foreign.body()).isEqualTo(missing.body());
    assertThat(state(release)).isEqualTo("open");
  }

  /** Opens a release about somebody, as two coaches would. */
  private String opened(String passport) {
    String release = UUID.randomUUID().toString();
    jdbc.sql(
            """
            INSERT INTO release (organisation_id, id, passport_id, vacancy_id, employer,
              requested_by, requested_at, agreed_by, agreed_at, manner, language, confirmed_by,
              confirmed_at)
            VALUES ('00000000-0000-0000-0000-000000000001', :id::uuid, :passport::uuid,
              gen_random_uuid(), 'home', gen_random_uuid(), :now::timestamptz, gen_random_uuid(),
              :now::timestamptz, 'IN_PERSON', 'ar', gen_random_uuid(), :now::timestamptz)
            """)
        .param("id", release)
        .param("passport", passport)
        .param("now", StoreExtension.NOW.toString())
        .update();
    return release;
  }

  private String state(String release) {
    return pages
        .server()
        .get("/v1/releases", coach())
        .json()
        .at("/releases")
        .valueStream()
        .filter(one -> one.at("/id").asString().equals(release))
        .map(one -> one.at("/state").asString())
        .findFirst()
        .orElse("gone");
  }

  @Test
  void retention_takenBack_isForgottenAndAudited() {
    String kind = "{\"organisation\": \"WELCOME_CENTRE\"}";
    pages.server().put("/v1/privacy", kind, pages.as(Role.ADMINISTRATOR));
    Answer agreed =
        pages
            .server()
            .post(
                "/v1/passports/%s/retention-agreement".formatted(NURSE),
                "{\"manner\": \"IN_PERSON\", \"language\": \"ar\"}",
                coach());
    assertThat(agreed.status()).as(agreed.body()).isEqualTo(204);
    Answer page = pages.get(SHARED, session);

    Answer back = pages.post(SHARED, "step=retention", session);

    assertThat(page.body()).contains("You said on November 21, 2026 that we may keep");
    assertThat(back.body()).contains("You took it back.").doesNotContain("How long we keep");
  }

  @Test
  void export_ofThePerson_hasChoicesAndNoSecrets() {
    pages.post(PASSPORT, "step=hide&claim=licence%3Aurn%3Aongekend%3Askill%3Alicence-b", session);

    String export = pages.server().get("/v1/passports/" + NURSE + "/export", coach()).body();

    assertThat(export)
        .contains("\"correction\"", "\"access_code\"", "\"person_session\"", "HIDDEN")
        .doesNotContain("code_hash", "id_hash");
  }

  private String[] coach() {
    return pages.as(Role.JOB_COACH);
  }

  private String[] withEnglish() {
    return new String[] {coach()[0], coach()[1], "Accept-Language", "en"};
  }
}
