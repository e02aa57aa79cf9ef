package nl.ongekend.core.feature;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ongekend.core.explain.Explainer;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.explain.Interval;
import nl.ongekend.core.explain.Subject;
import nl.ongekend.core.market.MarketSnapshot;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Education;
import nl.ongekend.core.profile.EducationLevel;
import nl.ongekend.core.profile.LabourMarketAccess;
import nl.ongekend.core.profile.OccupationHeld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.WorkKind;
import nl.ongekend.core.rule.FairWork;
import nl.ongekend.core.rule.MinimumWage;
import nl.ongekend.core.rule.Obligations;
import nl.ongekend.core.rule.RightEvaluator;
import nl.ongekend.core.rule.RightVerdict;
import nl.ongekend.core.rule.RuleSettings;
import nl.ongekend.core.rule.RuleTables;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.Term;
import nl.ongekend.core.spi.TravelTimes;
import nl.ongekend.core.travel.EstimatedTravelTimes;
import nl.ongekend.core.travel.TablePlaces;
import nl.ongekend.core.voice.Narrative;
import nl.ongekend.core.voice.Narrator;
import nl.ongekend.core.voice.Voice;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.jspecify.annotations.Nullable;

/**
 * A coach who asks everything about one person and some jobs: may it, can it, does it fit, and in
 * which words is that said. The starter taxonomy, estimated journeys between {@link Towns} and the
 * standard rules; Friday 27 November 2026 and every skill equally rare unless said otherwise.
 */
final class Consultation {

  static final RuleTables RULES = RuleTables.standard();

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final Narrator NARRATOR = Narrator.of(Vocabulary.STARTER_TAXONOMY, RULES);

  private static final PlaceTable PLACES = Towns.table();
  private static final TravelTimes TRAVEL_TIMES = new EstimatedTravelTimes(new TablePlaces(PLACES));

  private final Passport person;
  private final List<Vacancy> jobs;
  private final LocalDate asOf;
  private final MarketSnapshot market;
  private final RuleSettings settings;
  private final Explainer explainer;

  private Consultation(
      Passport person,
      List<Vacancy> jobs,
      LocalDate asOf,
      MarketSnapshot market,
      RuleSettings settings) {
    this.person = person;
    this.jobs = jobs;
    this.asOf = asOf;
    this.market = market;
    this.settings = settings;
    this.explainer = new Explainer(world(market, settings));
  }

  private static MatchWorld world(MarketSnapshot market, RuleSettings settings) {
    return new MatchWorld(
        Vocabulary.STARTER_TAXONOMY,
        PLACES,
        market,
        TRAVEL_TIMES,
        RightEvaluator.of(RULES, settings),
        RULES.version());
  }

  /** Returns a consultation about a person and jobs in the words of {@link People} and Jobs. */
  static Consultation of(String person, String jobs) {
    return new Consultation(
        People.person(person, Vocabulary.STARTER),
        Jobs.jobs(jobs, Vocabulary.STARTER),
        TODAY,
        MarketSnapshot.empty(),
        RuleSettings.none());
  }

  /** Returns the same question on another day. */
  Consultation on(String day) {
    return new Consultation(person, jobs, LocalDate.parse(day), market, settings);
  }

  /** Returns the same question where an amount of the law has been configured, in cents. */
  Consultation withAmount(String name, int cents) {
    RuleSettings configured =
        new RuleSettings(List.of(new RuleSettings.Amount(name, LocalDate.of(2026, 1, 1), cents)));
    return new Consultation(person, jobs, asOf, market, configured);
  }

  /** Returns the same question where a market of so many vacancies like {@code job} is about. */
  Consultation inMarketOf(int count, String job) {
    List<Vacancy> like = Jobs.jobs(job, Vocabulary.STARTER);
    List<Vacancy> vacancies =
        Stream.concat(
                jobs.stream(), Collections.nCopies(count, like).stream().flatMap(List::stream))
            .toList();
    return new Consultation(person, jobs, asOf, MarketSnapshot.of(vacancies), settings);
  }

  /**
   * Returns the same question about the person's twin: another name and id, another document date,
   * seen by somebody else, work done unpaid in a camp, other schooling. Sex and country differ too;
   * there is no field to say so.
   */
  Consultation ofTwin() {
    Passport twin =
        person.toBuilder()
            .id(new UUID(7, 7))
            .name("The twin")
            .caseload("another caseload")
            .education(new Education(EducationLevel.PRIMARY, null, null))
            .labourMarketAccess(later(person.labourMarketAccess()))
            .occupations(informal(person.occupations()))
            .build();
    return new Consultation(twin, jobs, asOf, market, settings);
  }

  private static @Nullable LabourMarketAccess later(@Nullable LabourMarketAccess given) {
    if (given == null) {
      return null;
    }
    LocalDate until = given.validUntil();
    return new LabourMarketAccess(
        given.access(),
        until == null ? null : until.plusYears(3),
        LocalDate.of(2026, 5, 1),
        "municipality",
        given.asylumWorkAccess());
  }

  private static @Nullable List<OccupationHeld> informal(@Nullable List<OccupationHeld> given) {
    return given == null
        ? null
        : given.stream()
            .map(held ->
                new OccupationHeld(held.concept(), held.months(), WorkKind.CAMP, held.labelSeen()))
            .toList();
  }

  /** Returns the questions around the same matches. */
  Office questions() {
    return new Office(world(market, settings), asOf, List.of(person), jobs);
  }

  private Explanation explain(Vacancy job) {
    return explainer.explain(person, job, ScoringProfile.standard(), asOf);
  }

  private Narrative narrate(Vacancy job, Voice voice) {
    return NARRATOR.narrate(explain(job), person, job, voice, "en");
  }

  private String each(Function<Vacancy, String> answer) {
    return jobs.stream()
        .map(job -> titled(job, answer.apply(job)))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** The title stands before the answer only where there is more than one job. */
  private String titled(Vacancy job, String answer) {
    return answer.isEmpty() || jobs.size() == 1 ? answer : job.title().in("en") + ": " + answer;
  }

  /** Returns whether the law allows each job: {@code after action}, {@code not before DAY}, … */
  String right() {
    return each(job -> words(explain(job).right()));
  }

  private static String words(RightVerdict verdict) {
    String status = verdict.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return verdict.from() == null ? status : status + " " + verdict.from();
  }

  /** Returns the code of the reason that decided. */
  String reason() {
    return each(job -> explain(job).right().reasons().getFirst().code());
  }

  /** Returns what the coach reads about the law. */
  String law() {
    return each(job -> plain(narrate(job, Voice.COACH).facts().getFirst()));
  }

  /** Returns what has to be arranged, as the coach reads it, a line each. */
  String toArrange() {
    return each(job -> plain(String.join("\n", narrate(job, Voice.COACH).actions())));
  }

  /** Returns all that has to be thought of for this person in each job, a line each. */
  String checklist() {
    return each(job ->
        String.join(
            "\n",
            NARRATOR.checklist(
                Obligations.of(RULES).listForPerson(job, explain(job).right(), person.bsn(), asOf),
                Voice.COACH,
                "en")));
  }

  /** Returns what an employer has to think of for each job, whoever comes, a line each. */
  String checklistForAnybody() {
    return each(job ->
        String.join(
            "\n",
            NARRATOR.checklist(
                Obligations.of(RULES).listForVacancy(job, asOf), Voice.EMPLOYER, "en")));
  }

  /** Returns how the pay of each job stands at intake: {@code met}, {@code below}, … */
  String pay() {
    return each(
        job -> MinimumWage.of(RULES).check(job, asOf).standing().name().toLowerCase(Locale.ROOT));
  }

  /** Returns the codes of what to warn of in the terms of each job. */
  String fairWork() {
    return each(job ->
        FairWork.of(RULES).listWarnings(job, asOf).stream()
            .map(warning -> warning.reason().code())
            .collect(Collectors.joining(", ")));
  }

  /** Returns the source of the rule that decided. */
  String source() {
    return each(job ->
        RULES
            .findSource(explain(job).right().reasons().getFirst().ruleId())
            .map(source -> source.title() + ", " + source.article())
            .orElseThrow());
  }

  /** Returns what keeps each job out and what would change it, as the coach reads it. */
  String whyNot() {
    return each(job ->
        narrate(job, Voice.COACH).blockers().stream()
            .map(blocker -> plain(blocker.reason() + " " + blocker.repair()))
            .collect(Collectors.joining("\n")));
  }

  /** Returns the names of the open work near a regulated profession, nearest first. */
  String meanwhile() {
    return each(job ->
        explain(job).meanwhile().stream()
            .map(Consultation::name)
            .collect(Collectors.joining(", ")));
  }

  private static String name(Subject occupation) {
    int ordinal = Vocabulary.STARTER_TAXONOMY.occupationOrdinal(ConceptId.of(occupation.id()));
    return Vocabulary.STARTER_TAXONOMY.labels(ConceptType.OCCUPATION).preferred(ordinal, "en");
  }

  /** Returns the line above everything, as the coach reads it. */
  String headline() {
    return each(job -> plain(narrate(job, Voice.COACH).headline()));
  }

  /** Returns what to do next, as the coach reads it. */
  String nextStep() {
    return each(job -> plain(narrate(job, Voice.COACH).nextStep()));
  }

  /** Returns what deserves a look, as the coach reads it. */
  String warnings() {
    return each(job -> plain(String.join("\n", narrate(job, Voice.COACH).warnings())));
  }

  /** Returns the sentences of one term, as the coach reads them, a line each. */
  String reasons(Term term) {
    return each(job ->
        narrate(job, Voice.COACH).details().stream()
            .filter(detail -> detail.term() == term)
            .flatMap(detail -> detail.items().stream())
            .map(item -> plain(item.text()))
            .collect(Collectors.joining("\n")));
  }

  /** Returns everything that an employer reads. */
  String employerReads() {
    return each(job -> plain(narrate(job, Voice.EMPLOYER).toString()));
  }

  /** Returns the titles of the ranked jobs with their points, best first. */
  String ranking() {
    return jobs.stream()
        .filter(job -> explain(job).ranked())
        .sorted(Comparator.comparingInt((Vacancy job) -> -explain(job).score().expected()))
        .map(job -> "%s %,d".formatted(job.title().in("en"), explain(job).score().expected()))
        .collect(Collectors.joining(" > "));
  }

  /** Returns the score of each job: one number when it is certain, else three. */
  String score() {
    return each(job -> words(explain(job).score()));
  }

  /** Returns the points of one term of each job: one number when they are certain, else three. */
  String points(Term term) {
    return each(job -> words(explain(job).term(term).points()));
  }

  private static String words(Interval points) {
    return points.isOpen()
        ? "%,d (%,d to %,d)".formatted(points.expected(), points.low(), points.high())
        : "%,d".formatted(points.expected());
  }

  /** Returns all numbers and verdicts; twins have the same. */
  String numbers() {
    return jobs.stream()
        .map(this::explain)
        .map(about ->
            "%s %s %s %s %s"
                .formatted(
                    about.ranked(),
                    words(about.right()),
                    about.feasibility(),
                    about.score(),
                    about.terms()))
        .collect(Collectors.joining("\n"));
  }

  /** Texts from outside stand between two invisible marks. */
  private static String plain(String text) {
    return text.replaceAll("[\u2068\u2069]", "");
  }
}
