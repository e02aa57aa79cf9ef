package nl.ongekend.core.combine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.ongekend.core.combine.JourneyBetween.Fit;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.explain.Interval;
import nl.ongekend.core.match.VacancyCandidate;
import nl.ongekend.core.rule.RightStatus;
import nl.ongekend.core.rule.RightVerdict;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.HoursAsk;
import nl.ongekend.core.score.HoursAsk.Pattern;
import nl.ongekend.core.score.HoursTerm;
import nl.ongekend.core.score.Term;
import nl.ongekend.core.score.WeekTimes;
import org.jspecify.annotations.Nullable;

/** Two vacancies of which one explanation is made, in the order in which it names them. */
final class TwoVacancies {

  private static final int MINUTES_PER_SLOT = 15;

  /** Beyond half a day nobody changes places. */
  private static final int MOST_MARGIN = 48;

  private final CombiningPerson person;
  private final Half one;
  private final Half other;

  TwoVacancies(CombiningPerson person, Half one, Half other) {
    this.person = person;
    this.one = one;
    this.other = other;
  }

  /** One of the two, as the search sees it and as it is explained. */
  record Half(VacancyCandidate candidate, Explanation explanation) {

    HoursAsk hours() {
      return candidate.hours();
    }

    boolean hasFixedTimes() {
      return hours().pattern() == Pattern.FIXED;
    }
  }

  JobPairExplanation explain() {
    TotalHours total = TotalHours.of(person.hours(), one.hours(), other.hours());
    RightVerdict right =
        person.right.verdict(one.candidate().right(), other.candidate().right(), total);
    WeekPlan week =
        WeekPlan.find(person.hours(), one.hours(), other.hours(), margin()).orElse(null);
    List<JourneyBetween> journeys = journeys(week);
    Interval rest = rest();
    HoursTogether hours =
        HoursTogether.of(
            person.hours(),
            one.hours(),
            other.hours(),
            hoursPoints(),
            person.context.profile().max(Term.HOURS));
    return new JobPairExplanation(
        one.explanation(),
        other.explanation(),
        sum(rest, hours.points()),
        rest,
        hours,
        right,
        week,
        journeys,
        blockers(total, journeys),
        questions(right, week, journeys));
  }

  private Interval rest() {
    return new Interval(half(Interval::low), half(Interval::expected), half(Interval::high));
  }

  private int half(ToIntFunction<Interval> bound) {
    return (rest(one.explanation(), bound) + rest(other.explanation(), bound)) / 2;
  }

  private static int rest(Explanation explanation, ToIntFunction<Interval> bound) {
    return bound.applyAsInt(explanation.score())
        - bound.applyAsInt(explanation.term(Term.HOURS).points());
  }

  private Interval hoursPoints() {
    return new Interval(
        person.hoursPoints(one.hours(), other.hours(), Bound.LOW),
        person.hoursPoints(one.hours(), other.hours(), Bound.EXPECTED),
        person.hoursPoints(one.hours(), other.hours(), Bound.HIGH));
  }

  private static Interval sum(Interval rest, Interval hours) {
    return new Interval(
        rest.low() + hours.low(), rest.expected() + hours.expected(), rest.high() + hours.high());
  }

  /** The slots that the way between both takes; none when that is not known. */
  private int margin() {
    int minutes =
        person.journeys.minutesByDay(one.candidate().travel(), other.candidate().travel());
    return Math.min(MOST_MARGIN, Math.ceilDiv(Math.max(0, minutes), MINUTES_PER_SLOT));
  }

  private List<JourneyBetween> journeys(@Nullable WeekPlan week) {
    if (week == null) {
      return List.of();
    }
    WeekTimes first = WeekPlan.times(week.one());
    List<Crossing> crossings = Crossing.of(first, WeekPlan.times(week.other()));
    return person.journeys.list(crossings, one.candidate().travel(), other.candidate().travel());
  }

  private List<JobPairBlocker> blockers(TotalHours total, List<JourneyBetween> journeys) {
    List<JobPairBlocker> blockers = new ArrayList<>();
    if (!one.explanation().ranked() || !other.explanation().ranked()) {
      blockers.add(JobPairBlocker.NOT_RANKED);
    }
    SharedHours.findBlocker(person.hours(), one.hours(), other.hours()).ifPresent(blockers::add);
    if (SharedRight.arePeriodsApart(one.candidate().right(), other.candidate().right())) {
      blockers.add(JobPairBlocker.PERIODS_APART);
    }
    boolean fixed = one.hasFixedTimes() && other.hasFixedTimes();
    if (fixed && journeys.stream().anyMatch(journey -> journey.fit() == Fit.TOO_LONG)) {
      blockers.add(JobPairBlocker.NO_WAY_BETWEEN);
    }
    if (!person.right.isRanked(one.candidate().right(), other.candidate().right(), total)) {
      blockers.add(JobPairBlocker.NOT_ALLOWED_TOGETHER);
    }
    return blockers.stream().sorted().toList();
  }

  private List<JobPairQuestion> questions(
      RightVerdict right, @Nullable WeekPlan week, List<JourneyBetween> journeys) {
    List<JobPairQuestion> questions = new ArrayList<>();
    if (!areHoursKnown()) {
      questions.add(JobPairQuestion.HOURS);
    }
    if (!areTimesKnown()) {
      questions.add(JobPairQuestion.TIMES);
    } else if (week == null && areKnown(one.hours()) && areKnown(other.hours())) {
      questions.add(JobPairQuestion.SHARED_TIMES);
    }
    if (journeys.stream().anyMatch(journey -> journey.fit() != Fit.FITS)) {
      questions.add(JobPairQuestion.JOURNEY);
    }
    if (right.status() == RightStatus.UNKNOWN) {
      questions.add(JobPairQuestion.RIGHT);
    }
    return questions;
  }

  private boolean areHoursKnown() {
    return HoursTerm.wanted(person.hours()) >= 0
        && person.hours().max() >= 0
        && person.hours().kept() >= 0
        && areKnown(one.hours())
        && areKnown(other.hours());
  }

  private static boolean areKnown(HoursAsk hours) {
    return hours.min() >= 0 && hours.max() >= 0;
  }

  private boolean areTimesKnown() {
    return person.hours().available() != null
        && one.hours().pattern() != Pattern.UNKNOWN
        && other.hours().pattern() != Pattern.UNKNOWN;
  }
}
