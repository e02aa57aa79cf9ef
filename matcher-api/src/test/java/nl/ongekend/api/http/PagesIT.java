package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page over HTTP, in both languages, with the people and vacancies of the demonstration. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class PagesIT {

  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");
  private static final Pattern TITLE = Pattern.compile("<title>([^<]+) · Ongekend</title>");

  private static final int MOST_LINKS = 20;

  private final Set<String> resolved = new HashSet<>();
  private RunningServer server;

  @BeforeAll
  void start(StoreSettings settings, @TempDir Path folder) throws IOException {
    server = RunningServer.start(settings, folder);
    DemoPages.load(server);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  static Stream<String> pages() {
    return DemoPages.PATHS.stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_inBothLanguages_isWholeAndItsLinksResolve(String path) {
    for (String language : List.of("nl", "en")) {
      Answer page = server.get(path, "Accept-Language", language);

      assertThat(page.status()).isEqualTo(200);
      assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
      assertThat(page.header("Content-Language")).isEqualTo(language);
      assertThat(page.body()).startsWith("<!DOCTYPE html>").contains("<html lang=\"" + language);
      assertThat(page.body()).doesNotContain("??", "th:", "style=", "<script");
      assertThat(page.body()).doesNotContainPattern("<[^>]* on[a-z]+=");
      assertThat(page.body()).containsPattern(TITLE);
      assertThat(links(page)).isNotEmpty().allSatisfy(this::resolves);
    }
  }

  @Test
  void language_chosenOnce_isRememberedInACookie() {
    Answer chosen = server.get("/people?lang=en", "Accept-Language", "nl");
    String cookie = chosen.header("Set-Cookie");

    assertThat(chosen.header("Content-Language")).isEqualTo("en");
    assertThat(cookie).startsWith("lang=en;").contains("HttpOnly", "SameSite=Strict");
    assertThat(server.get("/people", "Cookie", "lang=en").header("Content-Language"))
        .isEqualTo("en");
    assertThat(server.get("/people", "Accept-Language", "fr").header("Content-Language"))
        .isEqualTo("nl");
  }

  @Test
  void title_onlyInTheOtherLanguage_saysWhichLanguageItIs() {
    assertThat(server.get(DemoPages.PERSON, "Accept-Language", "nl").body())
        .containsPattern("<a [^>]*lang=\"en\"[^>]*>Assembly worker, no experience needed</a>")
        .containsPattern("<a [^>]*lang=\"nl\"[^>]*>Helpende in een kleinschalige woning</a>");
  }

  @Test
  void page_ofAnyKind_allowsNoScriptAndNothingFromElsewhere() {
    Answer page = server.get(DemoPages.PERSON);

    assertThat(page.header("Content-Security-Policy"))
        .startsWith("default-src 'none'; style-src 'self';")
        .doesNotContain("unsafe", "script-src", "*");
    assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    assertThat(server.get("/v1/version").header("Content-Security-Policy"))
        .isEqualTo("default-src 'none'; frame-ancestors 'none'");
  }

  @Test
  void stylesheet_ofThisVersion_isKeptByTheBrowser() {
    String address =
        links(server.get("/")).stream()
            .filter(link -> link.endsWith(".css"))
            .findFirst()
            .orElseThrow();
    Answer look = server.get(address);

    assertThat(look.header("Content-Type")).isEqualTo("text/css;charset=UTF-8");
    assertThat(look.header("Cache-Control")).contains("immutable");
    assertThat(server.get("/assets/0/ongekend.css").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/people/00000000-0000-7000-8000-00000000dead",
        "/people/nobody",
        "/vacancies/00000000-0000-7000-8000-00000000dead"
      })
  void page_ofNobody_saysSoAsAPage(String path) {
    Answer page = server.get(path, "Accept-Language", "nl");

    assertThat(page.status()).isEqualTo(404);
    assertThat(page.body()).contains("<h1>Dit is er niet</h1>").doesNotContain("dead\"");
  }

  @Test
  void page_withAParameterNobodyKnows_isRefusedAsAPage() {
    Answer page = server.get("/people?name=x", "Accept-Language", "en");

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body()).contains("<h1>This request is not right</h1>");
  }

  @Test
  void sheet_inTheLanguageOfThePerson_keepsTheLanguageOfThePage() {
    Answer sheet = server.get(DemoPages.SHEET + "?language=ar", "Accept-Language", "nl");

    assertThat(sheet.header("Content-Language")).isEqualTo("nl");
    assertThat(sheet.body())
        .containsPattern("<article class=\"sheet\"[^>]* lang=\"ar\" dir=\"rtl\"")
        .contains("Blad om mee te nemen");
    assertThat(sheet.body().split("<h3>", -1)).hasSize(4);
    assertThat(server.get(DemoPages.SHEET + "?language=fr").status()).isEqualTo(400);
  }

  @Test
  void unknownAddress_isAPageForABrowserAndAProblemForAProgram() {
    Answer page = server.get("/nowhere", "Accept", "text/html,*/*;q=0.8", "Accept-Language", "en");
    Answer problem = server.get("/nowhere", "Accept", "*/*");

    assertThat(page.status()).isEqualTo(404);
    assertThat(page.body()).contains("<h1>This is not there</h1>");
    assertThat(problem.status()).isEqualTo(404);
    assertThat(problem.at("/code")).isEqualTo("address.unknown");
    assertThat(server.get("/nowhere", "Accept", "text").at("/code")).isEqualTo("address.unknown");
  }

  @Test
  void people_secondPage_goesOnWhereTheFirstEnded() {
    Answer first = server.get("/people");
    String next =
        links(first, 100).stream()
            .filter(link -> link.contains("after="))
            .findFirst()
            .orElseThrow();
    Answer second = server.get(next);

    assertThat(first.body().split("<th scope=\"row\">", -1)).hasSize(26);
    assertThat(second.body().split("<th scope=\"row\">", -1)).hasSize(16);
    assertThat(second.body()).doesNotContain("after=");
  }

  @Test
  void whatIf_withAWrongNumber_saysSoAtTheFieldAndKeepsWhatWasTyped() {
    Answer page = submit("hours=many&minutes=45&dutch=B2");

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body())
        .contains("id=\"hours-error\"", "value=\"many\"", "value=\"45\"")
        .contains("aria-describedby=\"hours-error\"")
        .containsPattern("value=\"B2\"[^>]*selected")
        .doesNotContain("minutes-error");
  }

  @Test
  void whatIf_withALongerJourney_bringsMoreAndKeepsNothing() {
    String before = server.get(DemoPages.WHAT_IF).body();

    Answer page = submit("hours=36&minutes=120&dutch=B1");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).containsPattern("Within reach: now 2, then ([3-9]|[1-9][0-9])");
    assertThat(server.get(DemoPages.WHAT_IF).body()).isEqualTo(before);
  }

  @Test
  void read_aVacancy_marksWhatItSaysWhereItSaysSo() {
    String text = "Wij zoeken een lasser in Delfzijl, 24 tot 32 uur per week.";

    Answer page = submit(DemoPages.READ, "kind=VACANCY&text=" + URLEncoder.encode(text, UTF_8));

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .containsPattern("<mark><span>lasser</span><small> occupation</small></mark>")
        .containsPattern("<mark><span>Delfzijl</span><small> place</small></mark>")
        .contains("24–32");
  }

  @Test
  void read_aLine_findsVacancies() {
    Answer page = submit(DemoPages.READ, "kind=QUERY&text=verzorgende%2C+B1%2C+Assen");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).containsPattern("(?s)class=\"found\">.*href=\"/vacancies/");
  }

  @Test
  void read_nothing_saysSoAtTheField() {
    Answer page = submit(DemoPages.READ, "kind=QUERY&text=+");

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body())
        .contains("id=\"text-error\"", "Paste a text first.")
        .containsPattern("value=\"QUERY\"[^>]*checked");
  }

  private Answer submit(String form) {
    return submit(DemoPages.WHAT_IF, form);
  }

  private Answer submit(String path, String form) {
    return server.send(
        server
            .request(path, "Accept-Language", "en", "Origin", server.address().toString())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private void resolves(String link) {
    if (resolved.add(link)) {
      assertThat(server.get(link).status()).as(link).isEqualTo(200);
    }
  }

  private static Set<String> links(Answer page) {
    return links(page, MOST_LINKS);
  }

  private static Set<String> links(Answer page, int most) {
    Set<String> links = new LinkedHashSet<>();
    Matcher matcher = LINK.matcher(page.body());
    while (matcher.find() && links.size() < most) {
      links.add(matcher.group(1).replace("&amp;", "&"));
    }
    return links;
  }
}
