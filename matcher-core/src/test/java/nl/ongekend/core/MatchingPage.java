package nl.ongekend.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ongekend.testing.ProjectFolders;

/**
 * The page that explains matching, {@code docs/matching.md}. Parts of it are generated; with {@code
 * -Dongekend.pages.write=true} a test writes its part instead of comparing it.
 */
public final class MatchingPage {

  private static final Path FILE = ProjectFolders.root().resolve("docs/matching.md");

  private MatchingPage() {}

  /** Returns the whole page. */
  public static String text() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + FILE, e);
    }
  }

  /** Asserts that a part of the page is this text, or writes it. */
  public static void checkPart(String name, String generated) {
    String page = text();
    int start = page.indexOf("-->\n", page.indexOf("<!-- " + name + ":")) + "-->\n".length();
    int end = page.indexOf("<!-- end of " + name + " -->");
    assertThat(end).as("the marks of part %s of the page", name).isGreaterThanOrEqualTo(start);
    if (Boolean.getBoolean("ongekend.pages.write")) {
      write(page.substring(0, start) + generated + page.substring(end));
    } else {
      assertThat(page.substring(start, end)).isEqualTo(generated);
    }
  }

  private static void write(String page) {
    try {
      Files.writeString(FILE, page);
    } catch (IOException e) {
      throw new UncheckedIOException("writing " + FILE, e);
    }
  }
}
