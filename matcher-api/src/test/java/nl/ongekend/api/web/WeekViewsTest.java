package nl.ongekend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.view.JobPairsDocument;
import nl.ongekend.api.view.RightView;
import nl.ongekend.core.profile.Employer;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SchedulePattern;
import nl.ongekend.core.profile.TextByLanguage;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.WeekInterval;
import nl.ongekend.core.profile.WorkSchedule;
import nl.ongekend.core.profile.WorkTime;
import org.junit.jupiter.api.Test;

class WeekViewsTest {

  private static final Visit VISIT =
      new Visit(PageLanguage.EN, "/people", LocalDate.of(2026, 11, 21), null);

  private static final Passport NOBODY = Passport.builder(new UUID(0, 1), "Nobody").build();

  private final WeekViews weeks = new WeekViews(new Texts());

  private static WeekInterval at(DayOfWeek day, String from, String to) {
    return new WeekInterval(day, LocalTime.parse(from), LocalTime.parse(to));
  }

  private static Vacancy vacancy(SchedulePattern pattern, WeekInterval... intervals) {
    Employer employer = new Employer("home", "The Home", null, null, null, null);
    return Vacancy.builder(new UUID(0, 2), new TextByLanguage(null, "Night watch"), employer)
        .schedule(new WorkSchedule(null, null, pattern, List.of(intervals), null))
        .build();
  }

  @Test
  void of_aNightShift_isTwoBandsOnTwoDays() {
    Vacancy night = vacancy(SchedulePattern.FIXED, at(DayOfWeek.SUNDAY, "22:00", "06:00"));

    WeekView week = weeks.of(NOBODY, night, null, VISIT).getFirst();

    assertThat(week.days()).hasSize(7);
    assertThat(week.days().getLast().bands()).containsExactly(new WeekView.Band("one", 88, 8));
    assertThat(week.days().getFirst().bands()).containsExactly(new WeekView.Band("one", 0, 24));
    assertThat(week.days().getFirst().work()).containsExactly("0:00–6:00 Night watch");
  }

  @Test
  void of_fixedTimes_haveTheJourneyAtBothEnds() {
    Vacancy day = vacancy(SchedulePattern.FIXED, at(DayOfWeek.MONDAY, "08:00", "12:00"));

    assertThat(weeks.of(NOBODY, day, 20, VISIT).getFirst().days().getFirst().work())
        .containsExactly(
            "7:30–8:00 journey, 20 min", "8:00–12:00 Night watch", "12:00–12:30 journey, 20 min");
  }

  @Test
  void of_shiftsToChooseFrom_haveNoJourney() {
    Vacancy shifts =
        vacancy(SchedulePattern.CHOICE_OF_SHIFTS, at(DayOfWeek.MONDAY, "08:00", "12:00"));

    assertThat(weeks.of(NOBODY, shifts, 20, VISIT).getFirst().days().getFirst().work())
        .containsExactly("8:00–12:00 Night watch (to choose)");
  }

  @Test
  void of_whenAPersonCan_standsApartFromTheWork() {
    WorkTime time =
        new WorkTime(
            null, null, null, null, List.of(at(DayOfWeek.MONDAY, "07:00", "13:00")), null, null);
    Passport person = NOBODY.toBuilder().workTime(time).build();
    Vacancy day = vacancy(SchedulePattern.FIXED, at(DayOfWeek.MONDAY, "08:00", "12:00"));

    WeekView.Day monday = weeks.of(person, day, null, VISIT).getFirst().days().getFirst();

    assertThat(monday.person()).containsExactly("7:00–13:00 available");
    assertThat(monday.bands())
        .extracting(WeekView.Band::kind)
        .as("work is drawn over it")
        .containsExactly("free", "one");
  }

  @Test
  void of_aVacancyWithoutTimes_isNoWeek() {
    assertThat(weeks.of(NOBODY, vacancy(SchedulePattern.UNKNOWN), 20, VISIT)).isEmpty();
  }

  @Test
  void shortestRest_ofEveningAndMorning_isTheNightBetween() {
    JobPairsDocument.Pair pair =
        pair(
            List.of(new JobPairsDocument.Shift("MONDAY", "18:00", "22:00")),
            List.of(
                new JobPairsDocument.Shift("TUESDAY", "09:30", "12:00"),
                new JobPairsDocument.Shift("TUESDAY", "14:00", "16:00")));

    assertThat(weeks.shortestRest(pair)).hasValue(46);
    assertThat(weeks.of(NOBODY, pair, VISIT).getFirst().days().get(1).work())
        .containsExactly("9:30–12:00 other", "14:00–16:00 other");
  }

  @Test
  void shortestRest_withoutAWeek_isNotKnown() {
    assertThat(weeks.shortestRest(pair(List.of(), List.of()))).isEmpty();
    assertThat(weeks.of(NOBODY, pair(List.of(), List.of()), VISIT)).isEmpty();
  }

  private static JobPairsDocument.Pair pair(
      List<JobPairsDocument.Shift> one, List<JobPairsDocument.Shift> other) {
    return new JobPairsDocument.Pair(
        1,
        0,
        0,
        0,
        0,
        new JobPairsDocument.HoursItem(0, 0, 0, 0, null, BigDecimal.TEN),
        List.of(job("one", one), job("other", other)),
        new RightView("ALLOWED", null, List.of(), List.of()),
        false,
        List.of(),
        List.of());
  }

  private static JobPairsDocument.Job job(String label, List<JobPairsDocument.Shift> shifts) {
    return new JobPairsDocument.Job(new UUID(0, 3), label, 0, 0, null, shifts);
  }
}
