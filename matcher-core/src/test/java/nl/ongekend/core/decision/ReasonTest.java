package nl.ongekend.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import nl.ongekend.core.decision.NamedRequirement.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTest {

  private static final String WELDING = "urn:ongekend:skill:weld-pipes";

  private static NamedRequirement any(Kind kind) {
    String subject =
        switch (kind) {
          case SKILL, LICENCE -> WELDING;
          case LANGUAGE -> "nl";
          default -> null;
        };
    return new NamedRequirement(kind, subject);
  }

  @ParameterizedTest
  @EnumSource
  void parse_textOfAnyReason_isThatReason(ReasonCode code) {
    List<Reason> reasons =
        code.kinds().isEmpty()
            ? List.of(Reason.of(code))
            : code.kinds().stream().map(kind -> new Reason(code, any(kind))).toList();

    assertThat(reasons)
        .allSatisfy(reason -> assertThat(Reason.parse(reason.toText())).isEqualTo(reason));
  }

  @ParameterizedTest
  @EnumSource
  void everyEnd_canBeReasonedWithoutSayingWhy(Stage stage) {
    assertThat(ReasonCode.of(stage).contains(ReasonCode.NOT_TOLD)).isEqualTo(stage.isEnd());
  }

  @ParameterizedTest
  @EnumSource
  void everyCode_goesWithAStage(ReasonCode code) {
    assertThat(Stream.of(Stage.values()).filter(code::goesWith)).isNotEmpty();
  }

  @Test
  void reason_withARequirementOfAnotherKind_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Reason(ReasonCode.LANGUAGE_SHORT, any(Kind.SKILL)))
        .withMessage(
            "reason LANGUAGE_SHORT must name a requirement of [LANGUAGE].%nMaybe choose another reason."
                .formatted());
    assertThatIllegalArgumentException().isThrownBy(() -> Reason.of(ReasonCode.TRAVEL_TOO_FAR));
  }

  /** A name of a concept or a language is all that fits: nothing can be written about somebody. */
  @Test
  void requirement_withASentenceForASubject_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NamedRequirement(Kind.SKILL, "talks too little"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NamedRequirement(Kind.LANGUAGE, "Dutch, barely"));
    assertThatIllegalArgumentException().isThrownBy(() -> new NamedRequirement(Kind.TRAVEL, "nl"));
  }
}
