package nl.ongekend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ongekend.core.decision.NamedRequirement;
import nl.ongekend.core.decision.Overruled;
import nl.ongekend.core.decision.ReasonCode;
import nl.ongekend.core.decision.Retained;
import nl.ongekend.core.decision.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page about introductions says what the tables and the texts say. */
class IntroductionsPageTest {

  private static final Texts TEXTS = new Texts();

  private static List<String> table(String heading) throws IOException {
    Path page = Path.of(System.getProperty("ongekend.root", ".."), "docs", "introductions.md");
    return Files.readAllLines(page).stream()
        .dropWhile(line -> !line.startsWith("| " + heading + " |"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .toList();
  }

  @Test
  void page_reasons_areThoseOfTheTable() throws IOException {
    assertThat(table("code"))
        .containsExactlyElementsOf(
            Arrays.stream(ReasonCode.values()).map(IntroductionsPageTest::row).toList());
  }

  private static String row(ReasonCode code) {
    return "| `%s` | %s | %s | %s | %s |"
        .formatted(
            code,
            about(code),
            goesWith(code),
            text(code, PageLanguage.NL),
            text(code, PageLanguage.EN));
  }

  private static String about(ReasonCode code) {
    if (code.kinds().size() == NamedRequirement.Kind.values().length) {
      return "any";
    }
    return code.kinds().isEmpty() ? "-" : names(code.kinds().stream());
  }

  private static String goesWith(ReasonCode code) {
    List<Stage> stages = Arrays.stream(Stage.values()).filter(code::goesWith).toList();
    if (stages.stream().allMatch(Stage::isForward)) {
      return "every step forward";
    }
    long ends = Arrays.stream(Stage.values()).filter(Stage::isEnd).count();
    return stages.size() == ends ? "every end" : names(stages.stream());
  }

  private static String names(Stream<? extends Enum<?>> constants) {
    return constants.map(constant -> "`" + constant.name() + "`").collect(Collectors.joining(", "));
  }

  private static String text(ReasonCode code, PageLanguage language) {
    return TEXTS.of(language, "kept.reason." + code);
  }

  /** Each row names the stages of its first cell, and everything that can follow them. */
  @Test
  void page_stages_haveWhatCanFollow() throws IOException {
    List<String> rows = table("stage");
    for (Stage stage : Stage.values()) {
      String next =
          rows.stream()
              .map(row -> row.split("\\|", -1))
              .filter(cells -> cells[1].contains("`" + stage + "`"))
              .map(cells -> cells[2])
              .collect(Collectors.joining());
      Set<Stage> follow = stage.next();
      assertThat(Arrays.stream(Stage.values()).filter(to -> next.contains("`" + to + "`")))
          .as("what can follow %s", stage)
          .allSatisfy(to -> assertThat(follow).contains(to));
      assertThat(follow)
          .filteredOn(to -> !next.contains("`" + to + "`"))
          .as("what can follow %s and is not named", stage)
          .allMatch(to -> next.contains("every step forward") && to.isForward());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyWord_isThere(PageLanguage language) {
    Stream.of(
            keys("kept.stage.", Stage.values()),
            keys("kept.overruled.", Overruled.values()),
            keys("kept.retained.", Retained.values()),
            keys("kept.asked.", Retained.values()))
        .flatMap(List::stream)
        .forEach(key -> assertThat(TEXTS.orElse(language, key, "")).as(key).isNotEmpty());
    Arrays.stream(NamedRequirement.Kind.values())
        .filter(kind -> !kind.hasSubject())
        .forEach(kind -> assertThat(TEXTS.of(language, "kept.requirement." + kind)).isNotEmpty());
  }

  private static List<String> keys(String prefix, Enum<?>[] constants) {
    return Arrays.stream(constants).map(constant -> prefix + constant.name()).toList();
  }
}
