package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.testing.ProjectFolders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What came of a run, in a real browser: accessibility, narrow screens, and paper. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class RunResultsInBrowserIT {

  private static final int NARROW = 320;
  private static final int LAPTOP = 1366;
  private static final int HEIGHT = 768;

  private RunningServer server;
  private Browser browser;
  private String run = "";

  @BeforeAll
  void start(StoreSettings settings, @TempDir Path folder) throws IOException {
    browser = Browser.start(Files.createDirectory(folder.resolve("browser")));
    server = RunningServer.start(settings, folder.resolve("home"));
    DemoPages.load(server);
    DeskPages desk = new DeskPages(server);
    desk.finishedRun("top=5&floor=85&cap=1");
    run = desk.finishedRun("top=5&floor=50&cap=1");
    desk.made(run + "/gaps");
    desk.made(run + "/hours");
  }

  @AfterAll
  void stop() {
    if (server != null) {
      browser.close();
      server.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/people", "/what-if", "/gaps", "/changes", "/hours", "/fairness"})
  void page_lightDarkNarrowAndPrinted_breaksNoRule(String tab) throws IOException {
    browser.resize(LAPTOP, HEIGHT);
    for (String scheme : new String[] {"light", "dark"}) {
      browser.prefer("prefers-color-scheme", scheme);
      open(tab);
      photograph(tab, scheme);
      assertThat(browser.violations()).as("%s, %s", tab, scheme).isEmpty();
    }
    browser.prefer("prefers-color-scheme", "light");
    assertThat(new String(browser.print(), ISO_8859_1)).startsWith("%PDF-");

    browser.resize(NARROW, HEIGHT);
    open(tab);
    photograph(tab, "narrow");
    assertThat(browser.run("return document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(NARROW);
  }

  private void open(String tab) {
    browser.open(server.address().resolve(run + tab + "?lang=nl"));
  }

  private void photograph(String tab, String kind) throws IOException {
    Path folder = Files.createDirectories(ProjectFolders.module().resolve("target/pages"));
    String name = tab.isEmpty() ? "proposals" : tab.substring(1);
    browser.photograph(folder.resolve("page-run-%s-%s.png".formatted(name, kind)));
  }
}
