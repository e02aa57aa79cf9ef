package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.ongekend.api.sheet.Sheet;
import nl.ongekend.api.sheet.Sheets;
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

/** What came of a run, on the people and vacancies of the demonstration. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class RunResultsIT {

  private static final Pattern WISHES =
      Pattern.compile("(/desk/runs/[0-9a-f-]+/what-if)\\?person=([0-9a-f-]+)");
  private static final Pattern PROOF =
      Pattern.compile("/people/([0-9a-f-]+)/vacancies/([0-9a-f-]+)");

  private RunningServer server;
  private DeskPages desk;
  private String run = "";

  @BeforeAll
  void start(StoreSettings settings, @TempDir Path folder) throws IOException {
    server = RunningServer.start(settings, folder);
    DemoPages.load(server);
    desk = new DeskPages(server);
    run = desk.finishedRun("top=5&floor=50&cap=1");
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static MatchResult first(Pattern pattern, String text) {
    return pattern.matcher(text).results().findFirst().orElseThrow();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8);
  }

  @Test
  void people_ofARun_haveTheirListsPageByPage() {
    Answer page = desk.get(run + "/people");
    String next = first(Pattern.compile("\\?after=\\d+"), page.body()).group();

    assertThat(page.body())
        .contains("aria-current=\"page\">Per person</a>", ">1.</span>", ">5.</span>")
        .containsPattern("fits \\d+");
    assertThat(desk.get(run + "/people" + next).body())
        .contains("To the beginning")
        .doesNotContain(first(PROOF, page.body()).group());
  }

  @Test
  void wish_thatSomebodyMustNotGet_saysWhoGetsWhatInsteadAndThePrice() {
    String before = desk.get(run).body();
    MatchResult proposed = first(PROOF, before);
    String person = proposed.group(1);
    String exclusion = "EXCLUDE:%s:%s".formatted(person, proposed.group(2));
    Answer form = desk.get(run + "/what-if?person=" + person);

    Answer tried =
        desk.post(run + "/what-if", "person=%s&wish=%s".formatted(person, encoded(exclusion)));

    assertThat(form.body()).contains("Is proposed now", "value=\"" + exclusion + "\"");
    assertThat(tried.status()).isEqualTo(200);
    assertThat(tried.body())
        .contains("Somebody chose it.", "Must not get: ", "That is the price.")
        .containsPattern("value=\"" + exclusion + "\"[^>]* checked");
    assertThat(desk.get(run).body()).isEqualTo(before);
  }

  @Test
  void wishes_ofOnePerson_goAlongToTheNext() {
    List<MatchResult> people = WISHES.matcher(desk.get(run).body()).results().toList();
    String one = people.getFirst().group(2);
    String other = people.getLast().group(2);

    Answer onward =
        desk.post(
            run + "/what-if",
            "person=%s&next=%s&wish=%s".formatted(one, other, encoded("OUT:" + one)));

    assertThat(onward.body())
        .contains("name=\"person\" value=\"" + other + "\"", "gets no proposal</span>")
        .containsPattern("value=\"OUT:" + one + "\"[^>]* checked");
  }

  @Test
  void wishes_thatContradictEachOther_areShownAgainWithTheError() {
    MatchResult proposed = first(PROOF, desk.get(run).body());
    String pair = proposed.group(1) + ":" + proposed.group(2);

    Answer refused =
        desk.post(
            run + "/what-if",
            "person=%s&wish=%s&wish=%s"
                .formatted(proposed.group(1), encoded("PIN:" + pair), encoded("EXCLUDE:" + pair)));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body())
        .contains("id=\"wish-error\"")
        .containsPattern("value=\"PIN:" + pair + "\"[^>]* checked")
        .containsPattern("value=\"EXCLUDE:" + pair + "\"[^>]* checked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PIN", "PIN:x", "PIN:x:y", "OUT:x", "NEVER:x", "OUT:a:b:c"})
  void wish_thatIsNone_isRefusedWithoutRepeatingIt(String wish) {
    String person = first(WISHES, desk.get(run).body()).group(2);

    Answer answer =
        desk.post(run + "/what-if", "person=%s&wish=%s".formatted(person, encoded(wish + ":zz")));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain(":zz");
  }

  @Test
  void wish_forSomebodyWhoTakesNoPart_isNotThere() {
    assertThat(desk.get(run + "/what-if?person=" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void proposal_thatIsPutForwardTwice_countsOnce() {
    Answer once = desk.post(run + "/recording", "");
    Answer twice = desk.post(run + "/recording", "");

    assertThat(once.body()).containsPattern("\\d+ proposals were written down");
    assertThat(twice.body())
        .contains("Nothing was written down")
        .containsPattern("\\d+ stood there before");
  }

  @Test
  void changes_sinceAnotherRun_areToldPersonByPersonWithTheCause() {
    String later = desk.finishedRun("top=5&floor=85&cap=1");

    Answer page = desk.get(later + "/changes?with=" + run.substring(run.lastIndexOf('/') + 1));

    assertThat(page.body())
        .containsPattern("Something changes for \\d+ people")
        .contains("Another lowest fit.", "selected=\"selected\"");
    assertThat(desk.get(later + "/changes").body()).contains("First ");
    assertThat(desk.get(later + "/changes?with=" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void gaps_ofARun_nameTheCourseAndWhatIsScarce() throws Exception {
    Answer page = desk.made(run + "/gaps");

    assertThat(page.body())
        .contains("If you give one course: ", "40 people take part", "Scarce skills")
        .containsPattern("Teach it: \\d+");
    Sheet csv = sheet(run + "/gaps/export/csv");
    assertThat(csv).isEqualTo(sheet(run + "/gaps/export/xlsx"));
    assertThat(csv.header()).startsWith("table", "kind", "what", "to", "people");
    assertThat(csv.rows().stream().map(row -> row.cells().getFirst()).distinct())
        .containsExactly("gap", "scarce");
  }

  @Test
  void hours_ofARun_standByRegionAndSectorWithTheirSources() throws Exception {
    Answer page = desk.made(run + "/hours");

    assertThat(page.body())
        .contains("fewer than 5 people", "all regions", "all sectors", "Care and welfare")
        .contains("Picture of the market")
        .containsPattern("40 people, [\\d,]+ hours left")
        .containsPattern("class=\"asked-[12]\"");
    Sheet csv = sheet(run + "/hours/export/csv");
    assertThat(csv).isEqualTo(sheet(run + "/hours/export/xlsx"));
    assertThat(csv.rows().stream().map(row -> row.cells().get(3)))
        .allSatisfy(people -> assertThat(people).matches("|\\d*[05]"))
        .contains("40", "");
    assertThat(csv.rows())
        .allSatisfy(row -> assertThat(row.cells().get(10)).isEqualTo("2026-11-21"));
  }

  @Test
  void hours_ofAGroup_areThoseOfItsPeople() {
    desk.made(run + "/hours");

    String all = desk.get(run + "/hours").body();
    String some = desk.get(run + "/hours?group=STATUS_HOLDER").body();

    assertThat(some)
        .contains("<option value=\"STATUS_HOLDER\" selected=\"selected\">status holders</option>");
    // The table by group has everybody as well.
    assertThat(all.split("40 people, ", -1)).hasSize(3);
    assertThat(some.split("40 people, ", -1)).hasSize(2);
  }

  @Test
  void fairness_ofAFileFromOutside_isCountedAndForgotten() throws Exception {
    StringBuilder groups = new StringBuilder("passport;wijk");
    List<String> people =
        sheet(run + "/export/csv").rows().stream()
            .map(row -> row.cells().getFirst())
            .distinct()
            .toList();
    for (int i = 0; i < people.size(); i++) {
      groups.append('\n').append(people.get(i)).append(i % 2 == 0 ? ";Oosterpark" : ";Zuid");
    }

    Answer counted = desk.upload(run + "/fairness", groups.toString());

    assertThat(counted.status()).isEqualTo(200);
    assertThat(counted.body())
        .contains("<th scope=\"row\">Oosterpark</th>", "Gets a proposal (95 %)", "wijk")
        .doesNotContain(people.getFirst());
    assertThat(desk.get(run + "/fairness").body()).doesNotContain("Oosterpark");
  }

  @Test
  void fairness_ofATableThatIsNone_isRefusedAtItsField() {
    Answer refused = desk.upload(run + "/fairness", "naam;wijk\nFatima;Zuid");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body())
        .contains("id=\"file-error\"", "must be called passport")
        .doesNotContain("Fatima");
    assertThat(desk.upload(run + "/fairness", "").body()).contains("Choose a file first.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"people", "what-if", "changes", "gaps", "gaps/export/csv", "hours", "fairness"})
  void page_ofARunThatIsNotThere_isNotThere(String page) {
    assertThat(desk.get("/desk/runs/%s/%s".formatted(UUID.randomUUID(), page)).status())
        .isEqualTo(404);
  }

  @Test
  void table_inAFormThatIsNone_isNotThere() {
    desk.made(run + "/gaps");

    assertThat(desk.get(run + "/gaps/export/pdf").status()).isEqualTo(404);
  }

  private Sheet sheet(String address) throws IOException, InterruptedException {
    desk.made(address.replaceAll("/export/.*", ""));
    try (HttpClient client = HttpClient.newHttpClient()) {
      return Sheets.read(
          client
              .send(
                  server.request(address, "Accept-Language", "en").build(),
                  BodyHandlers.ofByteArray())
              .body());
    }
  }
}
