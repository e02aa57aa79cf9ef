package nl.ongekend.core.assign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.function.Predicate;
import nl.ongekend.testing.Seeds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EarlierProposalsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final int HISTORIES = 200;

  private static EarlierProposal proposal(String vacancy, LocalDate on) {
    return new EarlierProposal("Samir", vacancy, "bakery", on);
  }

  private static SequencedMap<String, String> ofTheBakery(String... vacancies) {
    SequencedMap<String, String> list = new LinkedHashMap<>();
    for (String vacancy : vacancies) {
      list.put(vacancy, "bakery");
    }
    return list;
  }

  /** The worked example of the Javadoc and of docs/batch.md. */
  @Test
  void heldBack_thriceInFourWeeks_saysFromWhichDayAgain() {
    ProposalCaps caps = new ProposalCaps(28, 3, null, null);
    EarlierProposals earlier =
        EarlierProposals.of(
            caps,
            TODAY,
            List.of(
                proposal("baker", LocalDate.of(2026, 11, 28)),
                proposal("baker", LocalDate.of(2026, 11, 14)),
                proposal("baker", LocalDate.of(2026, 11, 21))));

    HeldBack held = earlier.heldBack("Samir", ofTheBakery("baker", "cook"), 1).get("baker");

    assertThat(held)
        .isEqualTo(new HeldBack(HeldBack.Cap.SAME_VACANCY, 3, 28, LocalDate.of(2026, 12, 12)))
        .extracting(HeldBack::sentence)
        .isEqualTo("proposed 3 times in 28 days; again from 12 December");
    assertThat(earlier.heldBack("Amina", ofTheBakery("baker"), 1)).isEmpty();
  }

  @Test
  void heldBack_theDayItIsFreeAgain_isNothing() {
    ProposalCaps caps = new ProposalCaps(28, 1, null, null);
    List<EarlierProposal> once = List.of(proposal("baker", LocalDate.of(2026, 11, 14)));
    LocalDate again = LocalDate.of(2026, 12, 12);

    assertThat(
            EarlierProposals.of(caps, again.minusDays(1), once)
                .heldBack("Samir", ofTheBakery("baker"), 1))
        .containsOnlyKeys("baker");
    assertThat(EarlierProposals.of(caps, again, once).heldBack("Samir", ofTheBakery("baker"), 1))
        .isEmpty();
  }

  /** Three may be proposed in this batch and one is left of the employer: its best takes part. */
  @Test
  void heldBack_moreThanIsLeftOfAnEmployer_keepsTheBestOfIt() {
    ProposalCaps caps = new ProposalCaps(28, null, 2, null);
    EarlierProposals earlier =
        EarlierProposals.of(caps, TODAY, List.of(proposal("cleaner", TODAY.minusDays(3))));

    Map<String, HeldBack> held = earlier.heldBack("Samir", ofTheBakery("baker", "cook"), 3);

    assertThat(held)
        .containsExactly(Map.entry("cook", new HeldBack(HeldBack.Cap.SAME_EMPLOYER, 1, 28, null)));
    assertThat(earlier.heldBack("Samir", ofTheBakery("baker", "cook"), 1)).isEmpty();
  }

  @Test
  void left_ofAVacancy_isTheCapLessWhatThePeriodHad() {
    ProposalCaps caps = new ProposalCaps(7, null, null, 2);
    EarlierProposals earlier =
        EarlierProposals.of(
            caps,
            TODAY,
            List.of(proposal("baker", TODAY.minusDays(6)), proposal("cook", TODAY.minusDays(7))));

    assertThat(earlier.left("baker")).isEqualTo(1);
    assertThat(earlier.left("cook")).isEqualTo(2);
    assertThat(EarlierProposals.of(new ProposalCaps(7, 1, 1, null), TODAY, List.of()).left("baker"))
        .isNull();
  }

  @Test
  void caps_outOfRange_areRefused() {
    assertThatThrownBy(() -> new ProposalCaps(0, null, null, null))
        .hasMessage(
            "days (0) of caps must be from 1 to 366.%nMaybe months were given.".formatted());
    assertThatThrownBy(() -> new ProposalCaps(28, null, 0, null))
        .hasMessageStartingWith("sameEmployer (0) of caps must be at least 1.");
  }

  /** Day by day and proposal by proposal, as slowly and plainly as it can be said. */
  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void heldBack_anyHistory_equalsCountingDayByDay(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < HISTORIES; i++) {
      ProposalCaps caps =
          new ProposalCaps(1 + random.nextInt(9), cap(random), cap(random), cap(random));
      List<EarlierProposal> history = history(random);
      SequencedMap<String, String> list = new LinkedHashMap<>();
      for (int v = 0; v < 6; v++) {
        list.put("v" + v, "e" + v % 2);
      }
      EarlierProposals earlier = EarlierProposals.of(caps, TODAY, history);
      Map<String, HeldBack> held = earlier.heldBack("p0", list, 1);

      for (String vacancy : list.keySet()) {
        LocalDate free = firstFreeDay(caps, history, vacancy, list.get(vacancy));
        assertThat(held.containsKey(vacancy)).isEqualTo(!free.equals(TODAY));
        if (held.containsKey(vacancy)) {
          assertThat(held.get(vacancy).again()).isBetween(TODAY.plusDays(1), free);
        }
      }
      assertNoBatchExceeds(caps, history, list, earlier, 1 + random.nextInt(4));
    }
  }

  private static @Nullable Integer cap(Random random) {
    return random.nextBoolean() ? 1 + random.nextInt(3) : null;
  }

  private static List<EarlierProposal> history(Random random) {
    List<EarlierProposal> history = new ArrayList<>();
    for (int i = random.nextInt(25); i > 0; i--) {
      int vacancy = random.nextInt(6);
      history.add(
          new EarlierProposal(
              "p" + random.nextInt(2),
              "v" + vacancy,
              "e" + vacancy % 2,
              TODAY.minusDays(random.nextInt(12) - 2)));
    }
    return history;
  }

  /** The first day from today on which no cap is reached. */
  private static LocalDate firstFreeDay(
      ProposalCaps caps, List<EarlierProposal> history, String vacancy, String employer) {
    List<EarlierProposal> known =
        history.stream().filter(each -> !each.on().isAfter(TODAY)).toList();
    Predicate<EarlierProposal> own = each -> each.person().equals("p0");
    LocalDate day = TODAY;
    while (isReached(
            caps.sameVacancy(), caps, day, known, own.and(p -> p.vacancy().equals(vacancy)))
        || isReached(
            caps.sameEmployer(), caps, day, known, own.and(p -> p.employer().equals(employer)))
        || isReached(caps.vacancy(), caps, day, known, p -> p.vacancy().equals(vacancy))) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean isReached(
      @Nullable Integer cap,
      ProposalCaps caps,
      LocalDate day,
      List<EarlierProposal> history,
      Predicate<EarlierProposal> counted) {
    return cap != null && count(caps, day, history, counted) >= cap;
  }

  private static long count(
      ProposalCaps caps,
      LocalDate day,
      List<EarlierProposal> history,
      Predicate<EarlierProposal> counted) {
    return history.stream()
        .filter(counted)
        .filter(each -> each.on().isAfter(day.minusDays(caps.days())))
        .count();
  }

  /** Whichever vacancies a batch picks of what is open, the period stays within the caps. */
  private static void assertNoBatchExceeds(
      ProposalCaps caps,
      List<EarlierProposal> history,
      SequencedMap<String, String> list,
      EarlierProposals earlier,
      int most) {
    List<String> open = new ArrayList<>(list.keySet());
    open.removeAll(earlier.heldBack("p0", list, most).keySet());
    List<EarlierProposal> known =
        history.stream().filter(each -> !each.on().isAfter(TODAY)).toList();
    for (String employer : List.of("e0", "e1")) {
      Integer cap = caps.sameEmployer();
      if (cap != null) {
        long ofEmployer = open.stream().filter(v -> employer.equals(list.get(v))).count();
        long before =
            count(
                caps,
                TODAY,
                known,
                each -> each.person().equals("p0") && each.employer().equals(employer));
        assertThat(Math.min(most, ofEmployer)).isLessThanOrEqualTo(Math.max(0, cap - before));
      }
    }
  }
}
