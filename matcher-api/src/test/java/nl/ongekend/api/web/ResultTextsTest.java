package nl.ongekend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.ongekend.core.assign.AssignmentDifference;
import nl.ongekend.core.group.TargetGroup;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.question.Condition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words of results that templates find by a code. */
class ResultTextsTest {

  /** What a difference of proposals can say, as its document lists it. */
  private static final List<String> BECAUSE =
      List.of(
          "person-joined",
          "person-left",
          "vacancy-new",
          "vacancy-gone",
          "passport-changed",
          "vacancy-changed",
          "taxonomy-changed",
          "rules-changed",
          "market-changed",
          "profile-changed",
          "places-changed",
          "score-changed",
          "date-changed",
          "floor-changed",
          "cap-changed",
          "pinned",
          "unpinned",
          "excluded",
          "admitted",
          "opted-out",
          "opted-in",
          "partner-changed",
          "group-floor-changed",
          "held-back",
          "free-again",
          "went-to-others",
          "came-free",
          "openings-changed");

  private final Texts texts = new Texts();

  @ParameterizedTest
  @EnumSource
  void everyCode_hasWords(PageLanguage language) {
    Stream<String> keys =
        Stream.of(
                BECAUSE.stream().map(code -> "result.because." + code),
                keys("result.cause.", AssignmentDifference.Cause.values()),
                keys("wish.told.", RunWish.Kind.values()),
                keys("gap.kind.", Condition.Kind.values()),
                keys("hours.sector.", Sector.values()),
                keys("hours.group.", TargetGroup.values()))
            .flatMap(each -> each);

    assertThat(keys).allSatisfy(key -> assertThat(texts.of(language, key, "x", "y")).isNotBlank());
  }

  private static Stream<String> keys(String prefix, Enum<?>... values) {
    return Arrays.stream(values).map(value -> prefix + value.name());
  }
}
