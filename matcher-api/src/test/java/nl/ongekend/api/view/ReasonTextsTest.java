package nl.ongekend.api.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ongekend.core.rule.RuleTables;
import nl.ongekend.core.score.ExclusionVerdict;
import nl.ongekend.core.score.HoursVerdict;
import nl.ongekend.core.score.TravelVerdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code that can block a pair has a sentence. */
class ReasonTextsTest {

  static Stream<String> codes() {
    Stream<String> feasible =
        Stream.of(
                codes("hours", HoursVerdict.values()),
                codes("travel", TravelVerdict.values()),
                codes("excluded", ExclusionVerdict.values()),
                Stream.of("start.available-too-late"))
            .flatMap(codes -> codes)
            .filter(code -> !code.endsWith(".feasible") && !code.endsWith(".none"));
    Stream<String> reach =
        Stream.of(
            "hours.no-overlap",
            "language.below-level",
            "licence.not-held",
            "score.below-cut-off",
            "skill.not-met",
            "travel.beyond-maximum");
    return Stream.of(RuleTables.standard().reasonCodes().stream(), feasible, reach)
        .flatMap(codes -> codes);
  }

  private static Stream<String> codes(String layer, Enum<?>[] verdicts) {
    return Arrays.stream(verdicts)
        .map(verdict -> layer + "." + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void text_ofACode_isASentence(String code) {
    assertThat(ReasonTexts.of(code)).isNotEqualTo(code).matches("[A-Z].*\\.");
  }
}
