package nl.ongekend.core.group;

import static nl.ongekend.core.group.TargetGroup.UNDEREMPLOYED_PART_TIMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ongekend.core.group.TargetGroups.Member;
import nl.ongekend.core.profile.Circumstances;
import nl.ongekend.core.profile.Hours;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetGroupsTest {

  private static final TargetGroups STANDARD = TargetGroups.standard();

  private static final Set<TargetGroup> SLACK =
      EnumSet.range(TargetGroup.UNEMPLOYED, UNDEREMPLOYED_PART_TIMER);

  private static Circumstances circumstances(
      @Nullable Boolean searched,
      @Nullable Integer withinDays,
      @Nullable Boolean more,
      @Nullable String residence) {
    return new Circumstances(
        new UUID(0, 1),
        searched,
        withinDays,
        more,
        null,
        "NONE",
        null,
        residence,
        null,
        null,
        LocalDate.of(2026, 11, 10));
  }

  private static @Nullable Hours hours(@Nullable Integer hours) {
    return hours == null ? null : new Hours(4 * hours);
  }

  private static String members(Map<TargetGroup, Member> members, Member member) {
    return members.entrySet().stream()
        .filter(entry -> SLACK.contains(entry.getKey()) && entry.getValue() == member)
        .map(entry -> entry.getKey().name())
        .collect(Collectors.joining(" "));
  }

  /** The decision table of the statistics office, row by row. */
  @ParameterizedTest
  @CsvSource({
    "0, true, 0, , UNEMPLOYED, ''",
    "0, false, 14, , AVAILABLE_NOT_SEARCHING, ''",
    "0, true, 15, , SEARCHING_NOT_AVAILABLE, ''",
    "0, false, 30, , '', ''",
    "24, true, 14, true, UNDEREMPLOYED_PART_TIMER, ''",
    "24, true, 14, false, '', ''",
    "24, true, 15, true, '', ''",
    "35, true, 0, true, '', ''",
    "24, true, 14, , '', UNDEREMPLOYED_PART_TIMER",
    "0, , 0, , '', UNEMPLOYED AVAILABLE_NOT_SEARCHING",
    ", true, 0, true, '', UNEMPLOYED UNDEREMPLOYED_PART_TIMER"
  })
  void of_workSearchAndAvailability_isTheDecisionTable(
      @Nullable Integer hours,
      @Nullable Boolean searched,
      @Nullable Integer days,
      @Nullable Boolean more,
      String yes,
      String open) {
    Map<TargetGroup, Member> members =
        STANDARD.of(circumstances(searched, days, more, null), hours(hours));

    assertThat(members(members, Member.YES)).isEqualTo(yes);
    assertThat(members(members, Member.OPEN)).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({
    "ASYLUM_PERMIT, STATUS_HOLDER",
    "ASYLUM_PROCEDURE, ASYLUM_SEEKER",
    "TEMPORARY_PROTECTION, TEMPORARY_PROTECTION",
    "EU, EU_WORKER",
    "HIGHLY_SKILLED_MIGRANT, HIGHLY_SKILLED_MIGRANT",
    "PARTNER_OF_HIGHLY_SKILLED_MIGRANT, ACCOMPANYING_PARTNER",
    "FAMILY, FAMILY_MIGRANT",
    "STUDENT, INTERNATIONAL_STUDENT"
  })
  void of_residence_isOneGroupOfIt(String residence, TargetGroup group) {
    Map<TargetGroup, Member> members =
        STANDARD.of(circumstances(null, null, null, residence), null);

    assertThat(members).containsEntry(group, Member.YES);
    assertThat(members.values()).filteredOn(member -> member == Member.YES).hasSize(1);
  }

  @Test
  void within_longerNotice_makesThemAvailable() {
    Circumstances later = circumstances(true, 30, null, null);

    assertThat(TargetGroups.within(30).of(later, hours(0)))
        .containsEntry(TargetGroup.UNEMPLOYED, Member.YES);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TargetGroups.within(366))
        .withMessageStartingWith("noticeDays (366) must be in [0, 365].");
  }

  @Test
  void count_everybody_countsMembersAndOpenOnes() {
    List<Map<TargetGroup, Member>> people = new ArrayList<>();
    people.add(STANDARD.of(circumstances(true, 0, null, "EU"), hours(0)));
    people.add(STANDARD.of(circumstances(null, 0, null, "EU"), hours(0)));

    assertThat(TargetGroups.count(people))
        .contains(
            new TargetGroups.Count(TargetGroup.UNEMPLOYED, 1, 1),
            new TargetGroups.Count(TargetGroup.EU_WORKER, 2, 0));
  }
}
