package nl.ongekend.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.MatchWorlds;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.ContractForm;
import nl.ongekend.core.profile.Employer;
import nl.ongekend.core.profile.EvidenceGrade;
import nl.ongekend.core.profile.HomePlace;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.profile.LanguageDemand;
import nl.ongekend.core.profile.LanguageRequirement;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.LicenceHeld;
import nl.ongekend.core.profile.LicenceRequirement;
import nl.ongekend.core.profile.LicenceState;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.Motive;
import nl.ongekend.core.profile.OccupationHeld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SchedulePattern;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.SkillRequirement;
import nl.ongekend.core.profile.SkillsState;
import nl.ongekend.core.profile.Terms;
import nl.ongekend.core.profile.TextByLanguage;
import nl.ongekend.core.profile.TravelMode;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.WeekInterval;
import nl.ongekend.core.profile.Wishes;
import nl.ongekend.core.profile.WorkKind;
import nl.ongekend.core.profile.WorkSchedule;
import nl.ongekend.core.profile.WorkTime;
import nl.ongekend.core.profile.Workplace;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.Term;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.ToyTaxonomy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every completion of the missing answers of a document, from small sets of answers: whichever
 * answer comes, in whichever order, the interval of each term only gets narrower.
 *
 * <p>Hours that turn out not to be feasible give no points and are left out, and so is their sum.
 */
class EnumeratedCompletionsTest {

  private static final MatchWorld WORLD = MatchWorlds.of(ToyTaxonomy.snapshot(), List.of());
  private static final Explainer EXPLAINER = new Explainer(WORLD);

  /** One question with its answers, of which the first is none. */
  private record Question<B>(List<Consumer<B>> answers) {

    static <B> Question<B> of(List<Consumer<B>> answers) {
      return new Question<>(Stream.concat(Stream.of(_ -> {}), answers.stream()).toList());
    }
  }

  @Test
  void passport_everyAnswerToEveryQuestion_narrowsTheIntervals() {
    for (Vacancy vacancy : List.of(ward(), kitchen())) {
      assertNarrowing(
          List.of(
              skills(), occupations(), languages(), licences(), workTime(), mobility(), wishes()),
          () -> Passport.builder(new UUID(1, 1), "A."),
          builder -> outline(builder.build(), vacancy));
    }
  }

  @Test
  void vacancy_everyAnswerToEveryQuestion_narrowsTheIntervals() {
    assertNarrowing(
        List.of(
            skillsAsked(),
            occupationAsked(),
            sector(),
            languagesAsked(),
            schedule(),
            terms(),
            workplaces()),
        EnumeratedCompletionsTest::vacancy,
        builder -> outline(carer(), builder.build()));
  }

  private static Outline outline(Passport passport, Vacancy vacancy) {
    return EXPLAINER.outline(passport, vacancy, ScoringProfile.standard(), MatchWorlds.AS_OF);
  }

  private static <B> void assertNarrowing(
      List<Question<B>> questions, Supplier<B> start, Function<B, Outline> outline) {
    int count = questions.stream().mapToInt(one -> one.answers().size()).reduce(1, (a, b) -> a * b);
    List<Outline> outlines = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      B builder = start.get();
      int rest = i;
      for (Question<B> question : questions) {
        question.answers().get(rest % question.answers().size()).accept(builder);
        rest /= question.answers().size();
      }
      outlines.add(outline.apply(builder));
    }
    assertThat(count).isGreaterThan(5_000);
    for (int i = 0; i < count; i++) {
      int step = 1;
      for (Question<B> question : questions) {
        int answers = question.answers().size();
        int answer = i / step % answers;
        if (answer > 0) {
          assertInside(outlines.get(i), outlines.get(i - answer * step), i, answer);
        }
        step *= answers;
      }
    }
  }

  private static void assertInside(Outline after, Outline before, int number, int answer) {
    boolean hoursFit =
        after.feasibility().reasons().stream()
            .noneMatch(reason -> reason.startsWith("hours.") && !reason.equals("hours.unknown"));
    for (Term term : Term.values()) {
      if (term != Term.HOURS || hoursFit) {
        assertInside(
            after.terms().get(term.ordinal()).points(),
            before.terms().get(term.ordinal()).points(),
            "%s of completion %d, answer %d".formatted(term, number, answer));
      }
    }
    if (hoursFit) {
      assertInside(after.score(), before.score(), "score of completion " + number);
    }
  }

  private static void assertInside(Interval after, Interval before, String what) {
    assertThat(after.low()).as(what).isGreaterThanOrEqualTo(before.low());
    assertThat(after.high()).as(what).isLessThanOrEqualTo(before.high());
  }

  private static Question<Passport.Builder> skills() {
    return Question.of(
        List.of(
            to -> to.skillsState(SkillsState.COMPLETE).skills(List.of()),
            to -> to.skills(List.of(claim(null))),
            to -> to.skills(List.of(claim(1))),
            to -> to.skillsState(SkillsState.COMPLETE).skills(List.of(claim(4)))));
  }

  private static SkillClaim claim(@Nullable Integer level) {
    return new SkillClaim(
        ToyTaxonomy.LIFT_CLIENTS, level, EvidenceGrade.CLAIMED, null, null, null, null);
  }

  private static Question<Passport.Builder> occupations() {
    return Question.of(
        List.of(
            to -> to.occupations(List.of()),
            to -> to.occupations(List.of(held(ToyTaxonomy.COOK, null))),
            to -> to.occupations(List.of(held(ToyTaxonomy.COOK, 5))),
            to -> to.occupations(List.of(held(ToyTaxonomy.NURSING_ASSISTANT, 36)))));
  }

  private static OccupationHeld held(ConceptId occupation, @Nullable Integer months) {
    return new OccupationHeld(occupation, months, WorkKind.PAID, null);
  }

  private static Question<Passport.Builder> languages() {
    return Question.of(
        List.of(
            to -> to.languages(List.of()),
            to -> to.languages(List.of()).languagesComplete(true),
            to -> to.languages(List.of(LanguageSkill.of("nl", Cefr.NONE))),
            to -> to.languages(List.of(LanguageSkill.of("nl", Cefr.B1))),
            to -> to.languages(List.of(LanguageSkill.of("nl", Cefr.C2))).languagesComplete(true)));
  }

  private static Question<Passport.Builder> licences() {
    return Question.of(
        List.of(
            to -> to.licences(List.of(licence(LicenceState.HELD))),
            to -> to.licences(List.of(licence(LicenceState.ABSENT)))));
  }

  private static LicenceHeld licence(LicenceState state) {
    return new LicenceHeld(ToyTaxonomy.SAFETY_CERTIFICATE, state, null);
  }

  private static Question<Passport.Builder> workTime() {
    return Question.of(
        List.of(
            to -> to.workTime(time(Hours.of(8), null, null)),
            to -> to.workTime(time(Hours.of(8), Hours.of(40), List.of(day(DayOfWeek.MONDAY)))),
            to -> to.workTime(time(Hours.of(32), Hours.of(40), List.of()))));
  }

  private static WorkTime time(
      Hours min, @Nullable Hours max, @Nullable List<WeekInterval> available) {
    return new WorkTime(min, max, null, null, available, null, null);
  }

  private static Question<Passport.Builder> mobility() {
    return Question.of(
        List.of(
            to -> to.mobility(new Mobility(HomePlace.ofPostcode(9711), null, null, null)),
            to -> to.mobility(home(TravelMode.CAR, 120)),
            to -> to.mobility(home(TravelMode.WALK, 30))));
  }

  private static Mobility home(TravelMode mode, int minutes) {
    return new Mobility(HomePlace.ofPostcode(9711), Set.of(mode), minutes, null);
  }

  private static Question<Passport.Builder> wishes() {
    return Question.of(
        List.of(
            to -> to.wishes(wishes(List.of(ToyTaxonomy.COOK), Set.of(Sector.CARE), null)),
            to -> to.wishes(wishes(List.of(), Set.of(), Set.of(Motive.PURPOSE))),
            to -> to.wishes(wishes(List.of(ToyTaxonomy.NURSING_ASSISTANT), Set.of(), Set.of()))));
  }

  private static Wishes wishes(
      List<ConceptId> occupations, Set<Sector> sectors, @Nullable Set<Motive> motives) {
    return new Wishes(occupations, null, sectors, null, null, motives, null, null);
  }

  private static Question<Vacancy.Builder> skillsAsked() {
    return Question.of(
        List.of(
            to -> to.skills(List.of()),
            to -> to.skills(List.of(asked(ToyTaxonomy.LIFT_CLIENTS, 3))),
            to ->
                to.skills(
                    List.of(asked(ToyTaxonomy.WELD, 1), asked(ToyTaxonomy.LIFT_CLIENTS, 1)))));
  }

  private static SkillRequirement asked(ConceptId skill, int level) {
    return new SkillRequirement(skill, Importance.ESSENTIAL, level, null, null);
  }

  private static Question<Vacancy.Builder> occupationAsked() {
    return Question.of(
        List.of(
            to -> to.occupation(ToyTaxonomy.NURSING_ASSISTANT),
            to -> to.occupation(ToyTaxonomy.COOK)));
  }

  private static Question<Vacancy.Builder> sector() {
    return Question.of(List.of(to -> to.sector(Sector.CARE), to -> to.sector(Sector.ICT)));
  }

  private static Question<Vacancy.Builder> languagesAsked() {
    return Question.of(
        List.of(
            to -> to.languages(new LanguageDemand(List.of(), null, null, null)),
            to -> to.languages(dutch(Cefr.A2)),
            to -> to.languages(dutch(Cefr.C2))));
  }

  private static LanguageDemand dutch(Cefr level) {
    return new LanguageDemand(List.of(LanguageRequirement.of("nl", level)), null, null, null);
  }

  private static Question<Vacancy.Builder> schedule() {
    return Question.of(
        List.of(
            to -> to.schedule(schedule(SchedulePattern.UNKNOWN, null)),
            to -> to.schedule(schedule(SchedulePattern.FIXED, List.of(day(DayOfWeek.MONDAY)))),
            to ->
                to.schedule(
                    schedule(
                        SchedulePattern.CHOICE_OF_SHIFTS,
                        List.of(day(DayOfWeek.MONDAY), day(DayOfWeek.SUNDAY))))));
  }

  private static WorkSchedule schedule(
      SchedulePattern pattern, @Nullable List<WeekInterval> intervals) {
    return new WorkSchedule(Hours.of(8), Hours.of(24), pattern, intervals, null);
  }

  private static Question<Vacancy.Builder> terms() {
    return Question.of(
        List.of(
            to -> to.terms(terms(ContractForm.PERMANENT, null)),
            to -> to.terms(terms(null, Set.of(Motive.PURPOSE))),
            to -> to.terms(terms(ContractForm.ON_CALL, Set.of()))));
  }

  private static Terms terms(@Nullable ContractForm contract, @Nullable Set<Motive> motives) {
    return new Terms(null, contract, motives, null, null, null, null);
  }

  private static Question<Vacancy.Builder> workplaces() {
    return Question.of(
        List.of(
            to -> to.workplaces(List.of()),
            to -> to.workplaces(List.of(new Workplace(9712, null, null))),
            to -> to.workplaces(List.of(new Workplace(7811, null, null)))));
  }

  private static Vacancy.Builder vacancy() {
    return Vacancy.builder(
        new UUID(2, 2),
        new TextByLanguage("werk", null),
        new Employer("employer", "An employer", null, null, null, null));
  }

  private static Vacancy ward() {
    return vacancy()
        .occupation(ToyTaxonomy.NURSING_ASSISTANT)
        .sector(Sector.CARE)
        .skills(List.of(asked(ToyTaxonomy.LIFT_CLIENTS, 3), asked(ToyTaxonomy.PROVIDE_CARE, 2)))
        .licences(
            List.of(
                new LicenceRequirement(ToyTaxonomy.SAFETY_CERTIFICATE, Importance.DESIRED, null)))
        .languages(dutch(Cefr.B2))
        .schedule(schedule(SchedulePattern.FIXED, List.of(day(DayOfWeek.MONDAY))))
        .terms(terms(ContractForm.PERMANENT, Set.of(Motive.PURPOSE)))
        .workplaces(List.of(new Workplace(9712, null, null)))
        .build();
  }

  /** It says little: its skills are those of its occupation. */
  private static Vacancy kitchen() {
    return vacancy().occupation(ToyTaxonomy.COOK).build();
  }

  private static Passport carer() {
    return Passport.builder(new UUID(1, 2), "B.")
        .skills(List.of(claim(2)))
        .occupations(List.of(held(ToyTaxonomy.NURSING_ASSISTANT, 12)))
        .languages(List.of(LanguageSkill.of("nl", Cefr.B1)))
        .workTime(time(Hours.of(16), Hours.of(32), List.of(day(DayOfWeek.MONDAY))))
        .mobility(home(TravelMode.CAR, 45))
        .wishes(
            new Wishes(
                List.of(ToyTaxonomy.COOK),
                null,
                Set.of(Sector.CARE),
                null,
                Set.of(ContractForm.PERMANENT),
                Set.of(Motive.PURPOSE, Motive.AUTONOMY),
                null,
                null))
        .build();
  }

  private static WeekInterval day(DayOfWeek day) {
    return new WeekInterval(day, LocalTime.of(8, 0), LocalTime.of(16, 0));
  }
}
