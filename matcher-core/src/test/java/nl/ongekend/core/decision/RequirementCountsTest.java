package nl.ongekend.core.decision;

import static nl.ongekend.core.decision.Introductions.DUTCH;
import static nl.ongekend.core.decision.Introductions.DUTCH_SHORT;
import static nl.ongekend.core.decision.Introductions.begun;
import static nl.ongekend.core.decision.Introductions.move;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.decision.NamedRequirement.Kind;
import nl.ongekend.core.decision.RequirementCounts.Count;
import org.junit.jupiter.api.Test;

class RequirementCountsTest {

  private static final NamedRequirement TRAVEL = NamedRequirement.of(Kind.TRAVEL);
  private static final Reason WAIVED = new Reason(ReasonCode.ASKED_LESS, DUTCH);

  private static Introduction of(int person, Decision... decisions) {
    Introduction introduction = begun(new UUID(2, person), move(Stage.KEPT));
    for (Decision decision : decisions) {
      introduction = introduction.with(decision);
    }
    return introduction;
  }

  @Test
  void of_severalPeople_countsEachOnceInEachNumber() {
    List<Introduction> all = new ArrayList<>();
    all.add(
        of(
            1,
            move(Stage.DECLINED, List.of(DUTCH_SHORT)),
            move(Stage.KEPT),
            move(Stage.DECLINED, List.of(DUTCH_SHORT))));
    all.add(of(2, move(Stage.INTRODUCED), move(Stage.REFUSED, List.of(DUTCH_SHORT))));
    all.add(of(3, move(Stage.INTRODUCED, List.of(WAIVED))));
    all.add(
        of(
            4,
            move(
                Stage.STOPPED,
                List.of(DUTCH_SHORT, new Reason(ReasonCode.TRAVEL_TOO_FAR, TRAVEL)))));

    assertThat(RequirementCounts.of(all))
        .containsExactly(new Count(DUTCH, 4, 1, 2, 1), new Count(TRAVEL, 1, 0, 1, 0));
  }

  @Test
  void of_reasonsAboutNoRequirement_isEmpty() {
    assertThat(RequirementCounts.of(List.of(of(1, move(Stage.STOPPED))))).isEmpty();
  }
}
