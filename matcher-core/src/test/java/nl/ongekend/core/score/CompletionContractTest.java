package nl.ongekend.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Filling a missing answer never lowers low and never raises high: every completion of a pair
 * scores inside the interval of the pair.
 */
class CompletionContractTest {

  private static final int CASES = 400;
  private static final ScoringProfile PROFILE = ScoringProfile.standard();

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void points_missingAnswersFilled_stayInsideTheInterval(long seed) {
    Random random = Seeds.random(seed);
    RandomWorld world = new RandomWorld(seed);
    RandomFacets facets = new RandomFacets(random, world);
    Completion completion = new Completion(random, facets, world);
    ScoreContext context = world.context(PROFILE);
    for (int i = 0; i < CASES; i++) {
      PersonFacets person = facets.person();
      VacancyFacets vacancy = facets.vacancy();
      PersonFacets fullPerson = completion.of(person);
      VacancyFacets fullVacancy = completion.of(vacancy);
      for (Term term : Term.values()) {
        boolean feasible =
            term != Term.HOURS
                || HoursTerm.verdict(fullPerson.hours(), fullVacancy.hours()).isFeasible();
        if (feasible) {
          assertInside(
              bound -> PairScorer.points(term, person, vacancy, context, bound),
              bound -> PairScorer.points(term, fullPerson, fullVacancy, context, bound),
              "%s of %s, %s completed to %s, %s"
                  .formatted(term, person, vacancy, fullPerson, fullVacancy));
        }
      }
    }
  }

  private static void assertInside(
      Function<Bound, Integer> before, Function<Bound, Integer> after, String what) {
    assertThat(
            List.of(
                before.apply(Bound.LOW),
                after.apply(Bound.LOW),
                after.apply(Bound.EXPECTED),
                after.apply(Bound.HIGH),
                before.apply(Bound.HIGH)))
        .as(what)
        .isSorted();
  }

  @Test
  void hours_everyCompletionOfNumbers_staysInsideTheInterval() {
    WeekTimes week = WeekTimes.of(0, WeekTimes.SLOTS);
    List<Integer> slots = List.of(0, 1, 32, 64, 100, 128);
    List<HoursAsk.Shift> shifts = List.of(new HoursAsk.Shift(32, 32), new HoursAsk.Shift(128, 32));
    for (HoursAsk.Pattern pattern : HoursAsk.Pattern.values()) {
      List<HoursAsk.Shift> meant = pattern == HoursAsk.Pattern.UNKNOWN ? List.of() : shifts;
      forNumbers(
          slots,
          (full, partial) ->
              assertHoursInside(
                  offer(full, week), ask(full, pattern, meant),
                  offer(partial, week), ask(partial, pattern, meant)));
    }
  }

  private static HoursOffer offer(int[] numbers, WeekTimes available) {
    return new HoursOffer(
        numbers[0], numbers[1], numbers[2], available, WeekTimes.of(128, 4), WeekTimes.empty());
  }

  private static HoursAsk ask(
      int[] numbers, HoursAsk.Pattern pattern, List<HoursAsk.Shift> shifts) {
    return HoursAsk.of(numbers[3], numbers[4], pattern, shifts);
  }

  private static void assertHoursInside(
      HoursOffer full, HoursAsk fullAsk, HoursOffer partial, HoursAsk partialAsk) {
    if (HoursTerm.verdict(full, fullAsk).isFeasible()) {
      assertInside(
          bound -> HoursTerm.fit(partial, partialAsk, PROFILE, bound).points(),
          bound -> HoursTerm.fit(full, fullAsk, PROFILE, bound).points(),
          "%s, %s completed to %s, %s".formatted(partial, partialAsk, full, fullAsk));
    }
  }

  /** Calls {@code check} for min, max, kept, asked min, asked max, and every way to hide some. */
  private static void forNumbers(List<Integer> values, NumberCheck check) {
    List<int[]> all = new ArrayList<>();
    for (int min : values) {
      for (int max : values) {
        for (int kept : List.of(0, 32, 100)) {
          for (int least : values) {
            for (int most : values) {
              if (min <= max && least <= most) {
                all.add(new int[] {min, max, kept, least, most});
              }
            }
          }
        }
      }
    }
    for (int[] full : all) {
      for (int hidden = 0; hidden < 32; hidden++) {
        check.check(full, hide(full, hidden));
      }
    }
  }

  private static int[] hide(int[] full, int hidden) {
    int[] partial = full.clone();
    for (int i = 0; i < partial.length; i++) {
      partial[i] = (hidden & 1 << i) != 0 ? HoursOffer.UNKNOWN : partial[i];
    }
    return partial;
  }

  private interface NumberCheck {
    void check(int[] full, int[] partial);
  }
}
