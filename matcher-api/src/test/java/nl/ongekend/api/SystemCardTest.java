package nl.ongekend.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ongekend.api.view.SystemCard;
import nl.ongekend.api.view.SystemCardDocument.PointView;
import nl.ongekend.api.view.SystemCardDocument.SectionView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The system card is on its page, and the pages that it names bear it out. */
class SystemCardTest {

  private static final Path DOCS = Path.of(System.getProperty("ongekend.root", ".."), "docs");
  private static final Pattern FIGURE = Pattern.compile("\\d[\\d,.]*\\d");

  static Stream<PointView> points() {
    return SystemCard.sections().stream().flatMap(section -> section.points().stream());
  }

  @Test
  void page_sameAsCard() throws IOException {
    Path page = DOCS.resolve("system-card.md");
    if (Boolean.getBoolean("ongekend.pages.write")) {
      Files.writeString(page, SystemCard.page());
    }

    assertThat(page)
        .as("run this test with -Dongekend.pages.write=true to write docs/system-card.md anew")
        .hasContent(SystemCard.page());
  }

  @ParameterizedTest
  @MethodSource("points")
  void figures_all_standOnTheNamedPage(PointView point) throws IOException {
    String page = Files.readString(DOCS.resolve(point.page()));

    assertThat(FIGURE.matcher(point.text()).results().map(MatchResult::group))
        .allSatisfy(figure -> assertThat(page).contains(figure));
  }

  @Test
  void sections_all_areNamedOnce() {
    assertThat(SystemCard.sections().stream().map(SectionView::id))
        .containsExactly(
            "purpose", "users", "decides-not", "data", "limits", "figures", "oversight");
  }
}
