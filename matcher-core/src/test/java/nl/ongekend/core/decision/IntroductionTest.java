package nl.ongekend.core.decision;

import static nl.ongekend.core.decision.Introductions.MONDAY;
import static nl.ongekend.core.decision.Introductions.PERSON;
import static nl.ongekend.core.decision.Introductions.at;
import static nl.ongekend.core.decision.Introductions.begun;
import static nl.ongekend.core.decision.Introductions.decision;
import static nl.ongekend.core.decision.Introductions.followUp;
import static nl.ongekend.core.decision.Introductions.kept;
import static nl.ongekend.core.decision.Introductions.move;
import static nl.ongekend.core.decision.Introductions.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.ongekend.core.decision.DecisionException.Rule;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class IntroductionTest {

  @Test
  void begun_withAnythingButKeptOrDeclined_isRefused() {
    assertThat(begun(PERSON, move(Stage.DECLINED)).stage()).isEqualTo(Stage.DECLINED);
    assertThatExceptionOfType(DecisionException.class)
        .isThrownBy(() -> begun(PERSON, move(Stage.PLACED)))
        .withMessage(
            "stage (PLACED) must be one of [KEPT, DECLINED] to begin with.%nMaybe a colleague was here before; read it again."
                .formatted())
        .extracting(DecisionException::rule)
        .isEqualTo(Rule.OUT_OF_ORDER);
  }

  @Test
  void moved_backOrToTheSame_isRefused() {
    Introduction interviewed = at(Stage.INTRODUCED, Stage.INTERVIEWED);

    assertThatExceptionOfType(DecisionException.class)
        .isThrownBy(() -> interviewed.with(move(Stage.INTRODUCED)));
    assertThatExceptionOfType(DecisionException.class)
        .isThrownBy(() -> interviewed.with(move(Stage.INTERVIEWED)));
  }

  /** An employer that does not know who it is cannot refuse somebody. */
  @Test
  void refused_beforeTheEmployerKnows_isNoStep() {
    assertThat(Stage.KEPT.next()).doesNotContain(Stage.REFUSED);
    assertThat(Stage.PROPOSED.next()).doesNotContain(Stage.REFUSED);
    assertThat(Stage.INTRODUCED.next()).contains(Stage.REFUSED).doesNotContain(Stage.REMOVED);
  }

  @ParameterizedTest
  @EnumSource
  void everyStage_leadsSomewhere_andNeverToItself(Stage stage) {
    assertThat(stage.next()).isNotEmpty().doesNotContain(stage);
  }

  @Test
  void end_withoutAReason_isRefusedAndNotToldIsOne() {
    assertThatExceptionOfType(DecisionException.class)
        .isThrownBy(() -> move(Stage.DECLINED, List.of()))
        .extracting(DecisionException::rule)
        .isEqualTo(Rule.REASONS);
    assertThat(at(Stage.DECLINED).decisions().getLast().reasons())
        .containsExactly(Reason.of(ReasonCode.NOT_TOLD));
  }

  @ParameterizedTest
  @EnumSource(
      value = Overruled.class,
      names = {"LIST", "GATE"})
  void overruled_withoutAReason_isRefused(Overruled overruled) {
    assertThatExceptionOfType(DecisionException.class)
        .isThrownBy(() -> decision(Step.Move.to(Stage.KEPT), MONDAY, overruled, List.of()))
        .withMessageEndingWith("Choose one; NOT_TOLD says that none was given.");
  }

  @Test
  void reason_ofAnotherStage_isRefused() {
    assertThatExceptionOfType(DecisionException.class)
        .isThrownBy(() -> move(Stage.KEPT, List.of(Reason.of(ReasonCode.FOUND_WORK))));
  }

  @Test
  void due_beforeAndOnTheDay_isNothingAndThenTheMilestone() {
    Introduction placed = placed(LocalDate.of(2027, 1, 31));

    assertThat(placed.listDue(LocalDate.of(2027, 2, 27))).isEmpty();
    assertThat(placed.listDue(LocalDate.of(2027, 2, 28))).containsExactly(Milestone.MONTH_1);
    assertThat(placed.listDue(LocalDate.of(2027, 4, 30)))
        .containsExactly(Milestone.MONTH_1, Milestone.MONTH_3);
  }

  @Test
  void followedUp_late_answersTheEarlierOnesToo() {
    LocalDate later = MONDAY.plusMonths(7);

    Introduction asked = placed(MONDAY).with(followUp(Milestone.MONTH_6, Retained.YES, later));

    assertThat(asked.listDue(later)).isEmpty();
    assertThat(asked.listOpen()).containsExactly(Milestone.MONTH_12);
  }

  @Test
  void followedUp_whoHasLeft_isNotAskedAboutAgain() {
    LocalDate month = MONDAY.plusMonths(1);
    Introduction left = placed(MONDAY).with(followUp(Milestone.MONTH_1, Retained.NO, month));

    assertThat(left.listOpen()).isEmpty();
    assertThatExceptionOfType(DecisionException.class)
        .isThrownBy(
            () -> left.with(followUp(Milestone.MONTH_3, Retained.YES, MONDAY.plusMonths(3))))
        .extracting(DecisionException::rule)
        .isEqualTo(Rule.NOT_DUE);
  }

  @Test
  void ordered_whenRemoved_isRefused() {
    assertThatExceptionOfType(DecisionException.class)
        .isThrownBy(
            () -> at(Stage.REMOVED).with(decision(new Step.Order(1), MONDAY, null, List.of())));
    assertThat(kept().with(decision(new Step.Order(1), MONDAY, Overruled.RANK, List.of())).stage())
        .isEqualTo(Stage.KEPT);
  }

  /** Whatever is tried in whatever order: no forbidden stage, and the history tells all of it. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void anySteps_followTheTable_andAreAllInTheHistory(long seed) {
    Random random = Seeds.random(seed);
    for (int round = 0; round < 100; round++) {
      Introduction introduction = kept();
      List<Decision> taken = new ArrayList<>(introduction.decisions());
      LocalDate today = MONDAY;
      for (int step = 0; step < 15; step++) {
        today = today.plusDays(random.nextInt(60));
        Decision tried = tried(random, today);
        Introduction before = introduction;
        introduction = tryTo(introduction, tried);
        if (!introduction.equals(before)) {
          taken.add(tried);
          requireAllowed(before, tried);
        }
        requireRules(introduction, today);
      }
      assertThat(introduction.decisions()).isEqualTo(taken);
    }
  }

  private static Decision tried(Random random, LocalDate today) {
    int kind = random.nextInt(4);
    if (kind == 0) {
      Milestone milestone = Milestone.values()[random.nextInt(Milestone.values().length)];
      Retained retained = Retained.values()[random.nextInt(Retained.values().length)];
      return followUp(milestone, retained, today);
    }
    if (kind == 1) {
      return decision(new Step.Order(1 + random.nextInt(9)), today, null, List.of());
    }
    return move(Stage.values()[random.nextInt(Stage.values().length)]);
  }

  private static Introduction tryTo(Introduction introduction, Decision decision) {
    try {
      return introduction.with(decision);
    } catch (DecisionException refused) {
      return introduction;
    }
  }

  private static void requireAllowed(Introduction before, Decision taken) {
    if (taken.step() instanceof Step.Move move) {
      assertThat(before.stage().next()).contains(move.to());
      if (move.to() == Stage.REFUSED) {
        assertThat(before.stage()).isIn(Stage.INTRODUCED, Stage.INTERVIEWED, Stage.OFFERED);
      }
    }
    if (taken.step() instanceof Step.FollowUp followUp) {
      assertThat(before.stage()).isEqualTo(Stage.PLACED);
      assertThat(followUp.milestone().dueOn(before.findStart().orElseThrow()))
          .isBeforeOrEqualTo(taken.author().on());
    }
  }

  private static void requireRules(Introduction introduction, LocalDate today) {
    assertThat(introduction.findStart().isPresent())
        .isEqualTo(introduction.stage() == Stage.PLACED);
    assertThat(introduction.listOpen()).containsAll(introduction.listDue(today));
    introduction.decisions().stream()
        .filter(one -> one.step() instanceof Step.Move move && move.to().isEnd())
        .forEach(one -> assertThat(one.reasons()).isNotEmpty());
    assertThat(Set.copyOf(introduction.listOpen())).hasSameSizeAs(introduction.listOpen());
  }
}
