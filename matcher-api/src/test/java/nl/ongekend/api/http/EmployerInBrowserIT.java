package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.testing.ProjectFolders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The pages of an employer in a real browser: the way to a shortlist, by clicks and by keys. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class EmployerInBrowserIT {

  private static final int NARROW = 320;
  private static final int LAPTOP = 1366;
  private static final int HEIGHT = 768;
  private static final int MOST_TABS = 80;
  private static final int MOST_CLICKS = 4;
  private static final long MOST_NANOS = 10_000_000_000L;

  private RunningServer server;
  private Browser browser;
  private int clicks;

  @BeforeAll
  void start(StoreSettings settings, @TempDir Path folder)
      throws IOException, InterruptedException {
    browser = Browser.start(Files.createDirectory(folder.resolve("browser")));
    server = RunningServer.start(settings, folder.resolve("home"));
    for (int i = 0; i < 6; i++) {
      server.post("/v1/passports", Samples.passport("Person " + i));
    }
    server.server().awaitReady();
  }

  @AfterAll
  void stop() {
    if (server != null) {
      browser.close();
      server.close();
    }
  }

  @BeforeEach
  void begin() {
    clicks = 0;
    browser.resize(LAPTOP, HEIGHT);
    browser.prefer("prefers-color-scheme", "light");
    browser.open(server.address().resolve("/employer?lang=en"));
  }

  @Test
  void shortlist_fromAPastedText_isFourClicksAway() throws IOException {
    look("list");
    click("#new");
    await("document.getElementById('text')");
    type("text", EmployerPagesIT.TEXT);
    type("employer", "The Home");
    click("button[value=read]");
    await("document.getElementById('marked')");
    look("read");
    click("[name=dutch][value=no]");
    click("button[value=save]");
    await("location.pathname.startsWith('/employer/vacancies/')");

    assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);
    assertThat(browser.run("return document.querySelectorAll('[name=entry]').length").asInt())
        .isEqualTo(5);
    look("vacancy");

    click("main form button");
    await("document.getElementById('asked')");
    look("asked");
  }

  @Test
  void form_thatWasWrong_breaksNoRuleAndKeepsWhatWasTyped() throws IOException {
    click("#new");
    await("document.getElementById('text')");
    type("employer", "The Home");
    click("button[value=read]");
    await("document.getElementById('text-error')");

    assertThat(browser.run("return document.getElementById('employer').value").asString())
        .isEqualTo("The Home");
    look("wrong");
  }

  @Test
  void newVacancy_byKeyboardAlone_isReadWithTheFocusInSight() {
    press("#new");
    await("document.getElementById('text')");
    type("text", EmployerPagesIT.TEXT);
    type("employer", "The Home");
    press("button[value=read]");
    await("document.getElementById('marked')");
    press("button[value=save]");
    await("document.getElementById('dutch-error')");
  }

  /** Looks at the page in every way: wide and narrow, light and dark. */
  private void look(String name) throws IOException {
    for (String scheme : new String[] {"light", "dark"}) {
      browser.prefer("prefers-color-scheme", scheme);
      assertThat(browser.violations()).as("%s, %s", name, scheme).isEmpty();
    }
    browser.prefer("prefers-color-scheme", "light");
    Path folder = Files.createDirectories(ProjectFolders.module().resolve("target/pages"));
    browser.photograph(folder.resolve("employer-" + name + ".png"));
    browser.resize(NARROW, HEIGHT);
    assertThat(browser.run("return document.documentElement.scrollWidth").asInt())
        .as(name)
        .isLessThanOrEqualTo(NARROW);
    browser.resize(LAPTOP, HEIGHT);
  }

  private void click(String selector) {
    clicks++;
    browser.run("document.querySelector('%s').click()".formatted(selector));
  }

  /** Moves to an element with the tab key alone, and presses enter there. */
  private void press(String selector) {
    String focused = "return document.activeElement.matches('%s')".formatted(selector);
    for (int tabs = 0; tabs < MOST_TABS && !browser.run(focused).asBoolean(); tabs++) {
      browser.press(Browser.TAB);
    }
    assertThat(browser.run(focused).asBoolean()).as(selector).isTrue();
    assertThat(
            browser.run("return getComputedStyle(document.activeElement).outlineStyle").asString())
        .isEqualTo("solid");
    browser.press(Browser.ENTER);
  }

  private void type(String id, String text) {
    String quoted = ViewJson.mapper().writeValueAsString(text);
    browser.run("document.getElementById('%s').value = %s".formatted(id, quoted));
  }

  private void await(String condition) {
    long end = System.nanoTime() + MOST_NANOS;
    while (!browser.run("return !!(%s)".formatted(condition)).asBoolean()) {
      assertThat(System.nanoTime()).as(condition).isLessThan(end);
    }
  }
}
