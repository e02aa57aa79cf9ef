package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.testing.ProjectFolders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A person's own pages in a real browser: from the code to taking back what was released, by
 * keyboard, from right to left, on the narrowest phone, and read aloud.
 */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class OwnPagesInBrowserIT {

  private static final int NARROW = 320;
  private static final int WIDE = 1366;
  private static final int HEIGHT = 768;
  private static final int MOST_TABS = 60;
  private static final long MOST_NANOS = 10_000_000_000L;

  private static final List<String> OWN =
      List.of("/me", "/me/passport", "/me/work?more=yes", "/me/seen", "/me/shared");

  private OwnPages pages;
  private Browser browser;

  @BeforeAll
  void start(Store store, StoreSettings settings, @TempDir Path folder) throws IOException {
    browser = Browser.start(Files.createDirectory(folder.resolve("browser")));
    pages = OwnPages.start(store, settings, folder.resolve("home"));
  }

  @AfterAll
  void stop() {
    if (pages != null) {
      browser.close();
      pages.close();
    }
  }

  @BeforeEach
  void comeIn() {
    browser.resize(NARROW, HEIGHT);
    browser.prefer("prefers-color-scheme", "light");
    open("/me/login", "nl");
    browser.run("document.getElementById('code').value = '%s'".formatted(code()));
    browser.run("document.querySelector('main form').submit()");
    await("location.pathname === '/me'");
  }

  private String code() {
    return pages.code(OwnPages.NURSE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en", "ar"})
  void pages_lightAndDarkAndNarrow_breakNoRuleOfAccessibility(String language) throws IOException {
    for (String path : OWN) {
      requireClean(path, language);
    }
    browser.run("document.querySelector('.leave').submit()");
    await("location.pathname === '/me/login'");
    requireClean("/me/login", language);
  }

  private void requireClean(String path, String language) throws IOException {
    for (String scheme : new String[] {"light", "dark"}) {
      browser.resize(WIDE, HEIGHT);
      browser.prefer("prefers-color-scheme", scheme);
      open(path, language);
      unfold();
      photograph(path, language + "-" + scheme);
      assertThat(browser.violations()).as("%s %s %s", path, language, scheme).isEmpty();
    }
    browser.resize(NARROW, HEIGHT);
    open(path, language);
    unfold();
    photograph(path, language + "-narrow");
    assertThat(browser.run("return document.documentElement.scrollWidth").asInt())
        .as("%s %s", path, language)
        .isLessThanOrEqualTo(NARROW);
  }

  /** What stands behind "this is not right" and "not this" is looked at too. */
  private void unfold() {
    browser.run("document.querySelectorAll('details').forEach(one => { one.open = true; })");
  }

  @Test
  void arabic_runsFromRightToLeft() {
    open("/me/passport", "ar");

    assertThat(browser.run("return getComputedStyle(document.body).direction").asString())
        .isEqualTo("rtl");
    assertThat(
            browser
                .run("return getComputedStyle(document.querySelector('main h1')).textAlign")
                .asString())
        .isIn("start", "right");
  }

  @Test
  void wholeTask_fromTheCodeToSayingNoAndLeaving_goesByKeyboardAlone() {
    follow("/me/passport");
    press("main details:nth-of-type(1) summary");
    press("main button[value='hide']");
    await("document.getElementById('done')");

    open("/me", "nl");
    follow("/me/work");
    press("main .yes-no summary");
    press("main .yes-no details button[value='answer']");
    await("document.getElementById('said-no')");

    open("/me", "nl");
    follow("/me/shared");
    press("header .leave button");
    await("location.pathname === '/me/login'");
  }

  /** Where the browser has no voice of the language there is nothing to press. */
  @Test
  void buttonsThatReadAloud_areThereOnlyWithAVoiceOfTheLanguage() {
    open("/me/passport", "nl");
    assertThat(shownButtons()).isZero();

    speakWith("pl-PL");
    assertThat(shownButtons()).isZero();

    speakWith("nl-NL");
    assertThat(shownButtons()).isPositive();
    browser.run("document.querySelector('main .claim button.aloud').click()");
    assertThat(browser.run("return window.said").asString())
        .contains("Hoe weten we dit?")
        .doesNotContain("Lees voor");
  }

  private int shownButtons() {
    return browser
        .run("return document.querySelectorAll('button.aloud:not([hidden])').length")
        .asInt();
  }

  /** Gives the browser a voice, and remembers what it is asked to say. */
  private void speakWith(String language) {
    browser.run(
        """
        speechSynthesis.getVoices = () => [{lang: '%s', name: 'test'}];
        speechSynthesis.speak = utterance => { window.said = utterance.text; };
        window.SpeechSynthesisUtterance = function (text) { this.text = text; };
        speechSynthesis.dispatchEvent(new Event('voiceschanged'));
        """
            .formatted(language));
  }

  private void follow(String address) {
    tabTo("a[href='%s']".formatted(address));
    browser.press(Browser.ENTER);
    await("location.pathname === '%s'".formatted(address));
  }

  private void press(String selector) {
    tabTo(selector);
    browser.press(Browser.ENTER);
  }

  /** Moves to an element with the keyboard, which must show where the focus is. */
  private void tabTo(String selector) {
    String focused = "document.activeElement.matches(\"%s\")".formatted(selector);
    for (int tabs = 0; tabs < MOST_TABS && !isTrue(focused); tabs++) {
      browser.press(Browser.TAB);
    }
    assertThat(isTrue(focused)).as(selector).isTrue();
    assertThat(
            browser.run("return getComputedStyle(document.activeElement).outlineStyle").asString())
        .isEqualTo("solid");
  }

  private boolean isTrue(String condition) {
    return browser.run("return !!(%s)".formatted(condition)).asBoolean();
  }

  private void await(String condition) {
    long end = System.nanoTime() + MOST_NANOS;
    while (!isTrue(condition)) {
      assertThat(System.nanoTime()).as(condition).isLessThan(end);
    }
  }

  private void open(String path, String language) {
    String mark = path.contains("?") ? "&" : "?";
    browser.open(pages.server().address().resolve(path + mark + "lang=" + language));
  }

  private void photograph(String path, String kind) throws IOException {
    Path folder = Files.createDirectories(ProjectFolders.module().resolve("target/pages"));
    String name = path.replaceAll("\\?.*", "").replace('/', '-');
    browser.photograph(folder.resolve("own" + name + "-" + kind + ".png"));
  }
}
