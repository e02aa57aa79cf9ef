package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.ongekend.api.store.Actor;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.RecordedProposal;
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
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The desk of a coach over HTTP, with the people and vacancies of the demonstration: at whom to
 * look first, a line to search with, two jobs in a week, two matches side by side, a map, and what
 * if.
 */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class CoachPagesIT {

  private static final Pattern NAME = Pattern.compile("<th scope=\"row\"><a [^>]*>([^<]+)</a>");

  private static final UUID BAKER = UUID.fromString("00000000-0000-7000-8000-0000000a0013");
  private static final UUID COOK = UUID.fromString("00000000-0000-7000-8000-0000000a0015");

  private RunningServer server;

  @BeforeAll
  void start(StoreSettings settings, @TempDir Path folder) throws IOException {
    server = RunningServer.start(settings, folder);
    DemoPages.load(server);
    propose(BAKER, RunningServer.TODAY.minusDays(40));
    propose(COOK, RunningServer.TODAY.minusDays(2));
  }

  private void propose(UUID person, LocalDate on) {
    RecordedProposal proposal =
        new RecordedProposal(UUID.randomUUID(), person, UUID.randomUUID(), "bakery", on);
    server
        .services()
        .engine()
        .store()
        .proposals()
        .record(Actor.local(), Purpose.BATCH_MATCHING, on, List.of(proposal));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private Answer get(String path) {
    return server.get(path, "Accept-Language", "en");
  }

  private Answer submit(String path, String form) {
    return server.send(
        server
            .request(path, "Accept-Language", "en", "Origin", server.address().toString())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private static List<String> names(Answer page) {
    return NAME.matcher(page.body()).results().map((MatchResult found) -> found.group(1)).toList();
  }

  @Test
  void people_byFreshness_beginWithWhoseAnswersExpired() {
    Answer page = get("/people?order=FRESHNESS");

    assertThat(names(page))
        .startsWith("Shop assistant, Drachten", "Agronomist, Klazienaveen")
        .hasSize(25);
    assertThat(page.body()).contains("149 days ago", "expired");
  }

  @Test
  void people_whoseAnswersExpired_areNobodyElse() {
    assertThat(names(get("/people?fresh=EXPIRED"))).containsExactly("Shop assistant, Drachten");
  }

  @Test
  void people_ofACaseload_areNobodyElse() {
    Answer page = get("/people?caseload=Eemsdelta");

    assertThat(names(page))
        .containsExactly(
            "Electrician, Delfzijl", "Baker, Holwierde", "Blue heron, welder, Delfzijl");
    assertThat(page.body()).contains("3 people of 40", "value=\"Eemsdelta\"");
  }

  @Test
  void people_idleForAMonth_areAllButWhoWasProposedSomethingSince() {
    Answer all = get("/people?order=PROPOSED&idle=30&page=2");

    assertThat(all.body()).contains("39 people of 40", "40 days ago").doesNotContain("Camp cook");
    assertThat(names(all)).hasSize(14).endsWith("Baker, Holwierde");
  }

  @Test
  void people_secondPageOfASelection_keepsTheSelection() {
    Answer first = get("/people?order=COMPLETENESS");
    Answer second = get("/people?order=COMPLETENESS&fresh=&idle=&caseload=&page=2");

    assertThat(first.body())
        .contains("/people?order=COMPLETENESS&amp;fresh=&amp;idle=&amp;caseload=&amp;page=2");
    assertThat(names(second)).hasSize(15).doesNotContainAnyElementsOf(names(first));
  }

  @ParameterizedTest
  @ValueSource(strings = {"idle=many", "order=NAME", "fresh=maybe", "page=0"})
  void people_withAFieldThatIsWrong_saySo(String field) {
    Answer page = get("/people?" + field);

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body()).contains("Enter a whole number of days");
    assertThat(names(page)).hasSize(25);
  }

  @Test
  void search_forAPerson_findsVacanciesAndSaysWhatItUnderstood() {
    Answer page = search("lasser, B1, 24-32 uur, geen auto, Delfzijl", "VACANCIES");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .containsPattern("(?s)class=\"found\">.*href=\"/vacancies/")
        .contains("<span>24–32</span>", "<span>Eemsdelta</span>", "<span>no car</span>")
        .doesNotContain("We did not understand this");
  }

  @Test
  void search_forWork_findsThePersonWhoDidIt() {
    Answer page = search("lasser, Delfzijl", "PEOPLE");

    assertThat(page.body())
        .containsPattern("(?s)class=\"found\"><li><a [^>]*>Blue heron, welder, Delfzijl</a>");
  }

  @Test
  void search_withAWordNobodyKnows_saysWhich() {
    assertThat(search("lasser, xyzzy", "VACANCIES").body())
        .containsPattern("(?s)We did not understand this.*<li>[^<]*xyzzy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text=+&side=PEOPLE", "text=welder&side=DOGS"})
  void search_withAFieldThatIsWrong_saysSoAtTheField(String form) {
    Answer page = submit("/search", form);

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body()).contains("id=\"text-error\"");
  }

  private Answer search(String line, String side) {
    return submit("/search", "text=" + URLEncoder.encode(line, UTF_8) + "&side=" + side);
  }

  @Test
  void pairs_ofSomebodyWithHoursToSpare_areShownAsAWeek() {
    Answer page = get(DemoPages.PAIRS);

    assertThat(page.body().split("class=\"pair\"", -1)).hasSize(6);
    assertThat(page.body())
        .contains("class=\"one\"", "class=\"other\"", "class=\"blocked\"")
        .containsPattern("Together \\d+ hours a week")
        .containsPattern("Shortest rest between two days: \\d+")
        .containsPattern("\\d:\\d\\d–\\d+:\\d\\d \\p{Alpha}+");
  }

  @Test
  void proof_ofAVacancyWithTimes_hasAWeek() {
    assertThat(get(DemoPages.PROOF).body())
        .contains("<h2 id=\"week\">The week</h2>", "7:00–15:30", "9:00–12:30 taken");
  }

  @Test
  void compare_twoVacancies_marksWhatDiffers() {
    Answer page = get(DemoPages.COMPARED_VACANCIES);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("Nurse, internal medicine ward", ">differs</span>", "Hours a week")
        .containsPattern("(?s)<tr class=\"differs\">");
  }

  @Test
  void compare_aVacancyWithItself_marksNothing() {
    String same = "choice=00000000-0000-7000-8000-0000000b0001";

    assertThat(get(DemoPages.PERSON + "/compare?" + same + "&" + same).body())
        .contains("<table", "Hours a week")
        .doesNotContain(">differs</span>");
  }

  @Test
  void compare_theTwins_whoDifferInNothingThatCounts_marksNothing() {
    Answer page = get(DemoPages.COMPARED_PEOPLE);

    assertThat(page.body()).contains("Nurse, Assen (twin)").doesNotContain(">differs</span>");
  }

  @Test
  void compare_one_asksForTwo() {
    Answer page = get(DemoPages.PERSON + "/compare?choice=00000000-0000-7000-8000-0000000b0001");

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body()).contains("Tick exactly two in the list.");
    assertThat(get(DemoPages.PERSON + "/compare").status()).isEqualTo(200);
  }

  @Test
  void opens_aStep_canBeTriedAsItIsShown() {
    Answer page = get(DemoPages.OPENS);
    Matched step = Matched.in(page.body());

    Answer tried = submit(DemoPages.WHAT_IF, step.form());

    assertThat(tried.status()).isEqualTo(200);
    assertThat(tried.body()).contains("+" + step.opens() + " within reach, 0 no longer.");
  }

  /** The first step that can be tried: what it opens, and the fields that it sends. */
  private record Matched(String opens, String form) {

    private static final Pattern STEP =
        Pattern.compile(
            "class=\"number\">\\+(\\d+)</span></span></td>\\s*<td><form[^>]*>((<input[^>]*>)+)");

    private static final Pattern FIELD = Pattern.compile("name=\"(\\w+)\" value=\"([^\"]*)\"");

    static Matched in(String body) {
      MatchResult step = STEP.matcher(body).results().findFirst().orElseThrow();
      List<String> fields =
          FIELD
              .matcher(step.group(2))
              .results()
              .map(field -> field.group(1) + "=" + URLEncoder.encode(field.group(2), UTF_8))
              .toList();
      return new Matched(step.group(1), String.join("&", fields));
    }
  }

  @Test
  void map_ofSomebodyWithWorkInReach_hasACircleAndARowForEachPlace() {
    String body = get(DemoPages.MAP).body();

    assertThat(body.split("class=\"place\"", -1).length)
        .isEqualTo(body.split("<tr id=\"place-", -1).length)
        .isGreaterThan(1);
    assertThat(body).contains("class=\"home\"", "href=\"#place-1\"");
  }

  @Test
  void whatIf_aSkillNobodyKnows_saysSoAtTheField() {
    Answer page = submit(DemoPages.WHAT_IF, "hours=36&minutes=60&dutch=B1&learns=xyzzy");

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body()).contains("id=\"learns-error\"", "value=\"xyzzy\"");
  }

  @Test
  void whatIf_aLicence_isCountedUnderItsName() {
    Answer page = submit(DemoPages.WHAT_IF, "hours=&minutes=&dutch=&learns=rijbewijs+B");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).containsPattern("Counted with [^<]*driving licence");
  }

  @Test
  void whatIf_withKnownHours_isAScaleThatSaysWhereItStands() {
    assertThat(get(DemoPages.WHAT_IF).body())
        .containsPattern("<input id=\"hours\"[^>]*type=\"range\"[^>]*value=\"36\"")
        .contains("chosen: 36");
    assertThat(submit(DemoPages.WHAT_IF, "hours=many").body())
        .containsPattern("<input id=\"hours\"[^>]*type=\"text\"[^>]*value=\"many\"");
  }
}
