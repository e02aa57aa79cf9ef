package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.testing.ProjectFolders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page in a real browser: the rules of accessibility that a program can check, narrow
 * screens, the keyboard, and other colours. Pictures go to {@code target/pages}.
 */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class PagesInBrowserIT {

  /** Narrower than any phone: 1280 pixels at 400 %. */
  private static final int NARROW = 320;

  private static final int LAPTOP = 1366;

  private static final Path GALLERY = ProjectFolders.root().resolve("docs/guide/gallery.md");

  private static final int HEIGHT = 768;

  private static final int MOST_TABS = 80;

  private static final long MOST_NANOS = 10_000_000_000L;

  private RunningServer server;
  private Browser browser;

  @BeforeAll
  void start(StoreSettings settings, @TempDir Path folder) throws IOException {
    browser = Browser.start(Files.createDirectory(folder.resolve("browser")));
    server = RunningServer.start(settings, folder.resolve("home"));
    DemoPages.load(server);
  }

  @AfterAll
  void stop() {
    if (server != null) {
      browser.close();
      server.close();
    }
  }

  static Stream<String> pages() {
    return DemoPages.PATHS.stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_lightAndDark_breaksNoRuleOfAccessibility(String path) throws IOException {
    browser.resize(LAPTOP, HEIGHT);
    for (String scheme : new String[] {"light", "dark"}) {
      browser.prefer("prefers-color-scheme", scheme);
      open(path, scheme.equals("light") ? "nl" : "en");

      photograph(path, scheme);
      assertThat(browser.violations()).as("%s, %s", path, scheme).isEmpty();
    }
  }

  /** With {@code -Dongekend.pages.write=true} the tests above make the pictures of the gallery. */
  @ParameterizedTest
  @MethodSource("pages")
  void page_ofAnyKind_isInTheGallery(String path) throws IOException {
    String picture = "pictures/%s.png".formatted(name(path));

    assertThat(Files.readString(GALLERY)).contains("(" + picture + ")");
    assertThat(GALLERY.resolveSibling(picture)).exists();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_narrow_needsNoScrollingSideways(String path) throws IOException {
    browser.resize(NARROW, HEIGHT);
    browser.prefer("prefers-color-scheme", "light");
    open(path);

    photograph(path, "narrow");
    assertThat(browser.run("return document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(NARROW);
  }

  /** Were the rules not looked at, every other test here would pass. */
  @Test
  void page_thatIsBroken_breaksRules() {
    open("/");
    browser.run(
        "document.documentElement.removeAttribute('lang');document.querySelector('h1').insertAdjacentHTML('afterend',"
            + " '<img src=\"data:,\">')");

    assertThat(browser.violations())
        .anyMatch(rule -> rule.startsWith("html-has-lang"))
        .anyMatch(rule -> rule.startsWith("image-alt"));
  }

  @Test
  void form_thatWasWrong_breaksNoRuleOfAccessibility() throws IOException {
    browser.resize(LAPTOP, HEIGHT);
    browser.prefer("prefers-color-scheme", "light");
    open(DemoPages.WHAT_IF);
    browser.run("document.getElementById('learns').value = 'xyzzy'");
    browser.run("document.querySelector('main form').submit()");
    await("learns-error");

    photograph(DemoPages.WHAT_IF, "wrong");
    assertThat(browser.violations()).isEmpty();
  }

  @Test
  void reading_withWhatWasFound_breaksNoRuleOfAccessibility() throws IOException {
    browser.resize(LAPTOP, HEIGHT);
    browser.prefer("prefers-color-scheme", "light");
    open(DemoPages.READ);
    browser.run(
        "document.querySelector('[value=QUERY]').checked = true;"
            + "document.getElementById('text').value = 'verzorgende, B1, 24-32 uur, Assen'");
    browser.run("document.querySelector('main form').submit()");
    await("found");

    photograph(DemoPages.READ, "found");
    assertThat(browser.violations()).isEmpty();
  }

  @Test
  void search_withWhatWasFound_breaksNoRuleOfAccessibility() throws IOException {
    browser.resize(LAPTOP, HEIGHT);
    browser.prefer("prefers-color-scheme", "light");
    open(DemoPages.SEARCH);
    browser.run("document.getElementById('text').value = 'lasser, B1, xyzzy, Delfzijl'");
    browser.run("document.querySelector('main form button').click()");
    await("found");

    photograph(DemoPages.SEARCH, "found");
    assertThat(browser.violations()).isEmpty();
  }

  @Test
  void whatIf_withALongerJourney_breaksNoRuleOfAccessibility() throws IOException {
    browser.resize(LAPTOP, HEIGHT);
    browser.prefer("prefers-color-scheme", "light");
    open(DemoPages.WHAT_IF);
    browser.run("document.getElementById('minutes').value = 120");
    browser.run("document.querySelector('main form button').click()");
    await("outcome");

    photograph(DemoPages.WHAT_IF, "outcome");
    assertThat(browser.violations()).isEmpty();
  }

  @Test
  void desk_withATable_breaksNoRuleOfAccessibility() throws IOException {
    String columns = new DeskPages(server).uploaded(DeskPages.TABLE);
    browser.prefer("prefers-color-scheme", "light");
    for (String path : new String[] {columns, columns + "/cells"}) {
      browser.resize(LAPTOP, HEIGHT);
      open(path);
      photograph(path.endsWith("cells") ? "/desk-cells" : "/desk-columns", "light");
      assertThat(browser.violations()).as(path).isEmpty();

      browser.resize(NARROW, HEIGHT);
      open(path);
      photograph(path.endsWith("cells") ? "/desk-cells" : "/desk-columns", "narrow");
      assertThat(browser.run("return document.documentElement.scrollWidth").asInt())
          .isLessThanOrEqualTo(NARROW);
    }
  }

  @Test
  void run_underWayAndDone_breaksNoRuleOfAccessibility() throws IOException {
    String run =
        DeskPages.location(new DeskPages(server).post("/desk/runs", "top=3&floor=50&cap=1"));
    browser.resize(LAPTOP, HEIGHT);
    browser.prefer("prefers-color-scheme", "light");
    open(run);
    // The browser goes on by itself: no script asks it to.
    await("outcome");

    photograph("/desk-run", "light");
    assertThat(browser.violations()).isEmpty();

    browser.resize(NARROW, HEIGHT);
    open(run);
    assertThat(browser.run("return document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(NARROW);
  }

  @Test
  void code_onPaper_breaksNoRuleOfAccessibility() throws IOException {
    browser.resize(NARROW, HEIGHT);
    browser.prefer("prefers-color-scheme", "light");
    open(DemoPages.PERSON + "/own");
    browser.run("document.getElementById('language').value = 'ar'");
    browser.run("document.querySelector('main button[value=make]').click()");
    await("paper");

    photograph("/paper", "narrow");
    assertThat(browser.violations()).isEmpty();
    assertThat(browser.run("return document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(NARROW);
  }

  private void await(String id) {
    long end = System.nanoTime() + MOST_NANOS;
    while (!browser.run("return !!document.getElementById('%s')".formatted(id)).asBoolean()) {
      assertThat(System.nanoTime()).isLessThan(end);
    }
  }

  @Test
  void proof_fromTheStartByKeyboardAlone_isReachedWithTheFocusInSight() {
    browser.resize(LAPTOP, HEIGHT);
    open("/");

    follow("/people");
    follow(DemoPages.PERSON);
    follow("/vacancies/");

    assertThat(path()).startsWith(DemoPages.PERSON + "/vacancies/");
  }

  @Test
  void topTen_ofThePersonFurthestAway_isThreeClicksFromTheStart() {
    open("/");

    click("main a[href='/people']");
    click("main a[rel=next]");
    click("main tbody tr:last-child a");

    assertThat(browser.run("return document.querySelectorAll('main .card').length").asInt())
        .isEqualTo(10);
  }

  private void click(String selector) {
    String before = address();
    browser.run("document.querySelector(\"%s\").click()".formatted(selector));
    long end = System.nanoTime() + MOST_NANOS;
    while (address().equals(before)) {
      assertThat(System.nanoTime()).as("a page behind %s", selector).isLessThan(end);
    }
  }

  private String address() {
    return browser.run("return location.href").asString();
  }

  @Test
  void scoreBar_withColoursOfTheReader_keepsItsShapes() throws IOException {
    browser.resize(LAPTOP, HEIGHT);
    browser.prefer("forced-colors", "active");
    open(DemoPages.PERSON);

    photograph(DemoPages.PERSON, "forced");
    assertThat(colour(".bar .sure", "fill")).isNotEqualTo(colour(".bar .ground", "fill"));
    assertThat(colour(".bar .mark", "stroke")).isNotEqualTo(colour(".bar .ground", "fill"));
  }

  private String colour(String selector, String property) {
    return browser
        .run(
            "return getComputedStyle(document.querySelector('%s')).%s"
                .formatted(selector, property))
        .asString();
  }

  /** Moves to the first link of the main part that leads to an address, and follows it. */
  private void follow(String address) {
    String before = path();
    for (int tabs = 0; tabs < MOST_TABS && !isFocused(address); tabs++) {
      browser.press(Browser.TAB);
    }
    assertThat(isFocused(address)).as("a link to %s", address).isTrue();
    assertThat(
            browser.run("return getComputedStyle(document.activeElement).outlineStyle").asString())
        .isEqualTo("solid");
    browser.press(Browser.ENTER);
    long end = System.nanoTime() + MOST_NANOS;
    while (path().equals(before) && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private boolean isFocused(String address) {
    return browser
        .run(
            "const a = document.activeElement;"
                + "return a.closest('main') !== null && (a.getAttribute('href') || '').includes('%s')"
                    .formatted(address))
        .asBoolean();
  }

  private String path() {
    return browser.run("return location.pathname").asString();
  }

  private void open(String path) {
    open(path, "nl");
  }

  private void open(String path, String language) {
    String chosen = (path.contains("?") ? "&" : "?") + "lang=" + language;
    browser.open(server.address().resolve(path + chosen));
  }

  private void photograph(String path, String kind) throws IOException {
    Path folder = Files.createDirectories(ProjectFolders.module().resolve("target/pages"));
    browser.photograph(folder.resolve(name(path) + "-" + kind + ".png"));
    if (kind.equals("light") && Boolean.getBoolean("ongekend.pages.write")) {
      browser.photographWindow(GALLERY.resolveSibling("pictures").resolve(name(path) + ".png"));
    }
  }

  private static String name(String path) {
    return "page" + path.replaceAll("0{8}-[0-9a-f-]*", "").replaceAll("[/?&=]+", "-");
  }
}
