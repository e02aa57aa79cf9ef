package nl.ongekend.core.feature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ongekend.core.explain.Subject;
import nl.ongekend.core.market.MarketSnapshot;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.question.Change;
import nl.ongekend.core.question.CohortStep;
import nl.ongekend.core.question.Condition;
import nl.ongekend.core.question.Confirmation;
import nl.ongekend.core.question.Elasticity;
import nl.ongekend.core.question.ExpectationGuard;
import nl.ongekend.core.question.ListPool;
import nl.ongekend.core.question.Miss;
import nl.ongekend.core.question.NearestMisses;
import nl.ongekend.core.question.NextQuestion;
import nl.ongekend.core.question.OneStepWider;
import nl.ongekend.core.question.OverAsking;
import nl.ongekend.core.question.Pair;
import nl.ongekend.core.question.PersonView;
import nl.ongekend.core.question.Reach;
import nl.ongekend.core.question.RoundedPool;
import nl.ongekend.core.question.Scarcity;
import nl.ongekend.core.question.SmallestChange;
import nl.ongekend.core.question.Subjects;
import nl.ongekend.core.question.UnmetCondition;
import nl.ongekend.core.question.VacancyView;
import nl.ongekend.core.question.WhatIf;
import nl.ongekend.core.question.WorkToWork;
import nl.ongekend.core.rule.RightEvaluator;
import nl.ongekend.core.rule.RuleSettings;
import nl.ongekend.core.rule.RuleTables;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.travel.EstimatedTravelTimes;
import nl.ongekend.core.travel.TablePlaces;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.ToyTaxonomy;
import nl.ongekend.taxonomy.place.PlaceTable;

/**
 * People and jobs with every question around their matches. On 27 November 2026, in the toy
 * taxonomy with every skill equally rare, the real rules and estimated journeys, unless it is in
 * the world of a {@link Consultation}.
 */
public final class Office {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final MatchWorld TOY_WORLD = toyWorld();

  private final MatchWorld world;
  private final LocalDate asOf;
  private final List<Passport> people;
  private final List<Vacancy> jobs;
  private final Reach reach;
  private final ListPool pool;

  Office(MatchWorld world, LocalDate asOf, List<Passport> people, List<Vacancy> jobs) {
    this.world = world;
    this.asOf = asOf;
    this.people = people;
    this.jobs = jobs;
    this.reach = new Reach(world, ScoringProfile.standard(), asOf);
    this.pool = new ListPool(world, people, jobs);
  }

  private static MatchWorld toyWorld() {
    PlaceTable places = PlaceTable.starter();
    RuleTables rules = RuleTables.standard();
    return new MatchWorld(
        ToyTaxonomy.snapshot(),
        places,
        MarketSnapshot.empty(),
        new EstimatedTravelTimes(new TablePlaces(places)),
        RightEvaluator.of(rules, RuleSettings.none()),
        rules.version());
  }

  /** Returns an office of people and jobs, each in the words of {@link People} and {@link Jobs}. */
  public static Office of(String people, String jobs) {
    return of(Stream.of(people.split("\n\n", -1)).map(People::person).toList(), Jobs.jobs(jobs));
  }

  /** Returns an office of these people and jobs. */
  public static Office of(List<Passport> people, List<Vacancy> jobs) {
    return new Office(TOY_WORLD, TODAY, people, jobs);
  }

  /** Returns an office whose first job is the one with this title. */
  Office about(String title) {
    Vacancy asked =
        jobs.stream().filter(job -> job.title().in("en").equals(title)).findFirst().orElseThrow();
    List<Vacancy> others = new ArrayList<>(jobs);
    others.remove(asked);
    others.addFirst(asked);
    return new Office(world, asOf, people, others);
  }

  /** Returns what keeps the first person from the first job, by layer. */
  public String whyNot() {
    List<UnmetCondition> unmet = reach.whyNot(pair());
    return unmet.isEmpty()
        ? "within reach"
        : unmet.stream().map(this::told).collect(Collectors.joining(", "));
  }

  private Pair pair() {
    return new Pair(view(people.getFirst()), job());
  }

  private PersonView view(Passport person) {
    return PersonView.of(world, person);
  }

  private VacancyView job() {
    return VacancyView.of(world, jobs.getFirst());
  }

  private TaxonomySnapshot taxonomy() {
    return world.taxonomy();
  }

  private String told(UnmetCondition unmet) {
    return "%s: %s%s%s"
        .formatted(
            unmet.layer().name().toLowerCase(Locale.ROOT),
            unmet.code(),
            about(unmet.condition()),
            unmet.open() ? " (open)" : "");
  }

  /**
   * Returns the skill, licence or language of a condition after a space, if it has one: the last
   * part of its own name, or its label where another taxonomy named it.
   */
  private String about(Condition condition) {
    return Subjects.find(condition, taxonomy())
        .map(Subject::id)
        .map(id ->
            id.startsWith("http")
                ? taxonomy().labels(ConceptType.SKILL).preferred(condition.subject(), "en")
                : id.substring(id.lastIndexOf(':') + 1))
        .map(name -> " " + name)
        .orElse("");
  }

  /** Returns the vacancies that the first person misses by one condition, nearest first. */
  public String nearestMisses() {
    return told(new NearestMisses(reach, pool).ofPerson(view(people.getFirst()), 10));
  }

  /** Returns the people who miss the first job by one condition, nearest first. */
  public String nearestPeople() {
    return told(new NearestMisses(reach, pool).ofVacancy(job(), 10));
  }

  private String told(NearestMisses.Answer answer) {
    return answer.nearest().stream()
        .map(near -> "%s by %s".formatted(name(near.id()), told(near.miss())))
        .collect(Collectors.joining(" > "));
  }

  private String told(Miss miss) {
    Change change = miss.change();
    return change == null
        ? "the score %,d".formatted(miss.score())
        : "%s, then %,d".formatted(told(change), miss.scoreAfter());
  }

  private String told(Change change) {
    return "%s%s %s to %s"
        .formatted(change.field(), about(change.condition()), change.from(), change.to());
  }

  /** Returns the smallest change that brings the first person within reach of the first job. */
  public String smallestChange() {
    return new SmallestChange(reach)
        .of(pair()).stream()
            .map(step -> "%s (%+,d)".formatted(told(step.change()), step.gain()))
            .collect(Collectors.joining(", "));
  }

  /** Returns what to ask the first person next, the best question first. */
  public String nextQuestions() {
    return questions(new NextQuestion(reach, pool).ofPerson(view(people.getFirst())));
  }

  /** Returns what to ask about the first job next. */
  public String nextQuestionsOfJob() {
    return questions(new NextQuestion(reach, pool).ofVacancy(job()));
  }

  private String questions(List<NextQuestion.Worth> worth) {
    return worth.stream()
        .map(one ->
            "%s%s opens %d closes %d"
                .formatted(
                    one.field().field(), about(one.field().condition()), one.opens(), one.closes()))
        .collect(Collectors.joining(" > "));
  }

  /** Returns what moves when the first person answers as {@code changed} says. */
  public String whatIf(String changed) {
    WhatIf.Difference difference =
        new WhatIf(reach, pool).ofPerson(view(people.getFirst()), view(People.person(changed)));
    return "enters: %s; leaves: %s"
        .formatted(moved(difference.enters()), moved(difference.leaves()));
  }

  private String moved(List<WhatIf.Moved> moved) {
    return moved.stream()
        .map(one -> "%s %,d".formatted(name(one.id()), one.score()))
        .collect(Collectors.joining(", "));
  }

  /** Returns what relaxing each requirement of the first job opens. */
  public String elasticity() {
    Elasticity.Answer answer = new Elasticity(reach, pool).of(job());
    return answer.within()
        + " within reach; "
        + answer.openings().stream()
            .map(opening ->
                "%s%s %s to %s: %d more"
                    .formatted(
                        opening.relaxation().field(),
                        about(opening.relaxation().condition()),
                        opening.relaxation().from(),
                        opening.relaxation().to(),
                        opening.more()))
            .collect(Collectors.joining(", "));
  }

  /** Returns what the employer of the first job may read of that: rounded. */
  public String employerReads() {
    VacancyView asked = job();
    RoundedPool rounded = RoundedPool.of(asked, new Elasticity(reach, pool).of(asked));
    return Stream.concat(
            Stream.of(rounded.within()),
            rounded.openings().stream().map(RoundedPool.Opening::within))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Returns what lies one step wider for the first person. */
  public String oneStepWider() {
    return new OneStepWider(taxonomy(), reach, pool)
        .of(view(people.getFirst())).stream()
            .map(wider ->
                "%s beside %s (%d): %s"
                    .formatted(
                        name(wider.vacancy()),
                        taxonomy().labels(ConceptType.OCCUPATION).preferred(wider.from(), "en"),
                        wider.nearness(),
                        wider.shared().stream()
                            .map(skill ->
                                taxonomy().labels(ConceptType.SKILL).preferred(skill, "en"))
                            .collect(Collectors.joining(", "))))
            .collect(Collectors.joining(" > "));
  }

  /** Returns which steps open most for everybody together. */
  public String cohortSteps() {
    return new CohortStep(reach, pool)
        .of(people.stream().map(this::view).toList()).stream()
            .map(opening ->
                "%s%s to %s: %d people, %d jobs"
                    .formatted(
                        opening.step().field(),
                        about(opening.step().condition()),
                        opening.step().to(),
                        opening.people(),
                        opening.pairs()))
            .collect(Collectors.joining(" > "));
  }

  /** Returns what the jobs cannot do without, with how many people meet it. */
  public String scarcity() {
    return new Scarcity(reach, pool)
        .of(people.stream().map(this::view).toList()).stream()
            .map(asked ->
                "%s%s: %d jobs, %d people"
                    .formatted(
                        asked.condition().kind().name().toLowerCase(Locale.ROOT),
                        about(asked.condition()),
                        asked.vacancies().size(),
                        asked.able()))
            .collect(Collectors.joining(" > "));
  }

  /** Returns which requirements of the first job ask too much beside the others. */
  public String overAsked() {
    return new OverAsking(reach, pool)
        .of(job()).stream()
            .filter(OverAsking.Asked::isOverAsked)
            .map(one ->
                "%s%s: %d of %d others ask it, %d people miss nothing else"
                    .formatted(
                        one.condition().kind().name().toLowerCase(Locale.ROOT),
                        about(one.condition()),
                        one.asking(),
                        one.comparable(),
                        one.lost()))
            .collect(Collectors.joining(", "));
  }

  /** Returns where to go from an occupation. */
  public String workToWork(ConceptId from) {
    return new WorkToWork(taxonomy(), reach, pool)
        .of(taxonomy().occupationOrdinal(from)).targets().stream()
            .map(target ->
                "%s (%d jobs, %d people): has %s; learns %s"
                    .formatted(
                        taxonomy()
                            .labels(ConceptType.OCCUPATION)
                            .preferred(target.demand().occupation(), "en"),
                        target.demand().vacancies(),
                        target.demand().people(),
                        skills(target.shared()),
                        skills(target.missing())))
            .collect(Collectors.joining(" > "));
  }

  private String skills(List<Integer> skills) {
    return skills.stream()
        .map(skill -> taxonomy().labels(ConceptType.SKILL).preferred(skill, "en"))
        .collect(Collectors.joining(", "));
  }

  /** Returns what the first person may expect today. */
  public String expectation() {
    Passport person = people.getFirst();
    ExpectationGuard.Answer answer =
        new ExpectationGuard(reach, pool)
            .of(view(person), Confirmation.of(person.id(), person.freshness(), asOf));
    NearestMisses.Near nearest = answer.nearest();
    String proposals =
        answer.proposals().stream()
            .map(one -> "%s %,d".formatted(name(one.vacancy()), one.score()))
            .collect(Collectors.joining(", "));
    return "%s: %s"
        .formatted(
            answer.signal().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            nearest == null
                ? proposals
                : "%s by %s".formatted(name(nearest.id()), told(nearest.miss())))
        .strip();
  }

  private String name(UUID id) {
    Map<UUID, String> names =
        Stream.concat(
                people.stream().map(one -> Map.entry(one.id(), one.name())),
                jobs.stream().map(one -> Map.entry(one.id(), one.title().in("en"))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
    return Objects.requireNonNull(names.get(id));
  }

  /** Returns an office whose first person is changed by {@code change}. */
  public Office with(Function<Passport, Passport> change) {
    List<Passport> changed = new ArrayList<>(people);
    changed.set(0, change.apply(changed.getFirst()));
    return new Office(world, asOf, changed, jobs);
  }
}
