package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.core.voice.Narrator;
import nl.ongekend.core.voice.Voice;
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

/** The sheet to take home, in every language, as a browser shows and prints it. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class SheetInBrowserIT {

  private static final int LAPTOP = 1366;

  private static final int HEIGHT = 768;

  private static final String PAGE_OF_PDF = "/Type /Page\n";

  /**
   * Draws each letter of the sheet, and returns those that look like U+0378, which is no letter in
   * any font.
   */
  private static final String MISSING_LETTERS =
      """
      const sheet = document.querySelector('.sheet');
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 60;
      const pen = canvas.getContext('2d', {willReadFrequently: true});
      pen.font = '32px ' + getComputedStyle(sheet).fontFamily;
      const drawn = letter => {
        pen.clearRect(0, 0, 60, 60);
        pen.fillText(letter, 10, 45);
        return canvas.toDataURL();
      };
      const missing = drawn('\\u0378');
      const letters = new Set(sheet.innerText + %s);
      return [...letters].filter(letter => /\\p{L}|\\u0379/u.test(letter) && drawn(letter) === missing);
      """;

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

  static List<String> languages() {
    return Narrator.listLanguages(Voice.PERSON);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void sheet_inEveryLanguage_showsEveryLetterInItsDirection(String language) throws IOException {
    open(language);

    assertThat(property("lang")).isEqualTo(language);
    assertThat(property("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
    assertThat(browser.run(MISSING_LETTERS.formatted("''"))).isEmpty();
    assertThat(browser.violations()).isEmpty();
    Path folder = Files.createDirectories(ProjectFolders.module().resolve("target/pages"));
    browser.photograph(folder.resolve("sheet-" + language + ".png"));
  }

  /** Were letters not compared, every language would seem to be there. */
  @Test
  void sheet_withALetterThatNoFontHas_isNoticed() {
    open("nl");

    assertThat(browser.run(MISSING_LETTERS.formatted("'\\u0379'"))).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void sheet_printed_isOnePage(String language) {
    open(language);

    assertThat(new String(browser.print(), ISO_8859_1).split(PAGE_OF_PDF, -1)).hasSize(2);
  }

  @Test
  void sheet_inArabic_beginsAtTheRight() {
    open("ar");

    assertThat(
            browser
                .run(
                    "const box = document.querySelector('.sheet').getBoundingClientRect();"
                        + "const range = document.createRange();"
                        + "range.selectNodeContents(document.getElementById('sheet'));"
                        + "return box.right - range.getBoundingClientRect().right")
                .asDouble())
        .isLessThan(1);
  }

  private String property(String name) {
    return browser.run("return document.querySelector('.sheet').%s".formatted(name)).asString();
  }

  private void open(String language) {
    browser.resize(LAPTOP, HEIGHT);
    browser.prefer("prefers-color-scheme", "light");
    browser.open(server.address().resolve(DemoPages.SHEET + "?language=" + language));
  }
}
