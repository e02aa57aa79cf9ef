package nl.ongekend.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.ongekend.core.MatchingPage;
import nl.ongekend.core.score.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page about matching shows a real explanation, and the weights that are in force. */
class MatchingPageExampleTest {

  @Test
  void example_ofThePage_isWhatTheEngineSays() {
    Explanation one = WorkedExamplesTest.careAssistantAndWard();
    StringBuilder page = new StringBuilder();
    page.append(
        "\n| part | asked | offered | points | of | without it |\n|---|---|---|--:|--:|--:|\n");
    for (TermExplanation term : one.terms()) {
      page.append(
          "| **%s** | | | **%s** | %s | |\n"
              .formatted(name(term.term()), points(term.points().expected()), points(term.max())));
      term.items().forEach(item -> page.append(row(item)));
    }
    Interval score = one.score();
    page.append(
        "| **score** | | between %s and %s | **%s** | 10,000 | |\n\n"
            .formatted(points(score.low()), points(score.high()), points(score.expected())));
    MatchingPage.checkPart("example", page.toString());
  }

  private static String row(Item item) {
    return "| | %s | %s | %s | %s | %s |\n"
        .formatted(
            name(item.requirement()),
            name(item.claim()),
            points(item.points()),
            points(item.max()),
            points(item.withoutIt()));
  }

  private static String name(Term term) {
    return term.name().toLowerCase(Locale.ROOT);
  }

  private static String name(@Nullable Subject subject) {
    return subject == null
        ? ""
        : subject.toString().replaceAll("urn:ongekend:[a-z]+:", "").replaceAll("[-:.]", " ");
  }

  private static String points(int points) {
    return String.format(Locale.ROOT, "%,d", points);
  }

  @ParameterizedTest
  @EnumSource
  void weights_ofThePage_areThoseOfTheScore(Term term) {
    assertThat(MatchingPage.text())
        .contains("| %s | %s | ".formatted(name(term), points(term.standardMax())));
  }
}
