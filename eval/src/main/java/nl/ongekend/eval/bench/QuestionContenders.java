package nl.ongekend.eval.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.ongekend.core.match.IndexRanker;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.match.Ranked;
import nl.ongekend.core.profile.Freshness;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.question.CohortStep;
import nl.ongekend.core.question.Confirmation;
import nl.ongekend.core.question.Elasticity;
import nl.ongekend.core.question.ExpectationGuard;
import nl.ongekend.core.question.NearestMisses;
import nl.ongekend.core.question.NextQuestion;
import nl.ongekend.core.question.OneStepWider;
import nl.ongekend.core.question.OverAsking;
import nl.ongekend.core.question.Pair;
import nl.ongekend.core.question.PersonView;
import nl.ongekend.core.question.Pool;
import nl.ongekend.core.question.Reach;
import nl.ongekend.core.question.SmallestChange;
import nl.ongekend.core.question.VacancyView;
import nl.ongekend.core.question.WhatIf;
import nl.ongekend.core.question.WorkToWork;
import nl.ongekend.eval.bench.Answer.Place;

/**
 * The questions around a match, each as a contender about one document.
 *
 * <p>Numbers that belong to no document stand in an answer under an id made of their name.
 */
final class QuestionContenders {

  /** The name of the match that all are compared with. */
  static final String MATCH = "match";

  /** The name of the question that has a figure of its own. */
  static final String ELASTICITY = "elasticity";

  private final MatchWorld world;
  private final RankRequest request;
  private final Reach reach;

  QuestionContenders(MatchWorld world, RankRequest request) {
    this.world = world;
    this.request = request;
    this.reach = new Reach(world, request.profile(), request.asOf());
  }

  /**
   * A passport to ask about.
   *
   * @param passport the passport
   * @param other another one, which takes its place in a what-if: the largest change there can be
   * @param nearby a vacancy that may be a few changes away
   */
  record Person(Passport passport, Passport other, Vacancy nearby) {}

  /**
   * A vacancy to ask about.
   *
   * @param vacancy the vacancy
   * @param other another one, which takes its place in a what-if
   */
  record Work(Vacancy vacancy, Vacancy other) {}

  Contender<Person> matchOfPerson(IndexRanker ranker) {
    return new Contender<>(
        MATCH, person -> matched(ranker.vacanciesFor(person.passport(), request).ranked()));
  }

  Contender<Work> matchOfVacancy(IndexRanker ranker) {
    return new Contender<>(
        MATCH, work -> matched(ranker.passportsFor(work.vacancy(), request).ranked()));
  }

  private static Answer matched(List<? extends Ranked<?>> ranked) {
    return answer(ranked, one -> one.id(), one -> one.score());
  }

  /** Returns what can be asked about a person. */
  List<Contender<Person>> ofPerson(Pool pool) {
    NearestMisses nearest = new NearestMisses(reach, pool);
    NextQuestion next = new NextQuestion(reach, pool);
    WhatIf whatIf = new WhatIf(reach, pool);
    OneStepWider wider = new OneStepWider(world.taxonomy(), reach, pool);
    ExpectationGuard guard = new ExpectationGuard(reach, pool);
    CohortStep step = new CohortStep(reach, pool);
    return List.of(
        new Contender<>("why not", this::whyNot),
        new Contender<>("smallest change", this::smallestChange),
        new Contender<>("nearest misses", person -> near(nearest.ofPerson(view(person), top()))),
        new Contender<>("next question", person -> worth(next.ofPerson(view(person)))),
        new Contender<>(
            "what if",
            person -> moved(whatIf.ofPerson(view(person), PersonView.of(world, person.other())))),
        new Contender<>("one step wider", person -> wider(wider.of(view(person)))),
        new Contender<>(
            "expectation", person -> expected(guard.of(view(person), confirmed(person)))),
        new Contender<>("step of a cohort of 1", person -> steps(step.of(List.of(view(person))))));
  }

  /** Returns what can be asked about a vacancy. */
  List<Contender<Work>> ofVacancy(Pool pool) {
    NearestMisses nearest = new NearestMisses(reach, pool);
    NextQuestion next = new NextQuestion(reach, pool);
    WhatIf whatIf = new WhatIf(reach, pool);
    Elasticity elasticity = new Elasticity(reach, pool);
    OverAsking overAsking = new OverAsking(reach, pool);
    WorkToWork workToWork = new WorkToWork(world.taxonomy(), reach, pool);
    return List.of(
        new Contender<>("nearest misses", work -> near(nearest.ofVacancy(view(work), top()))),
        new Contender<>("next question", work -> worth(next.ofVacancy(view(work)))),
        new Contender<>(
            "what if",
            work -> moved(whatIf.ofVacancy(view(work), VacancyView.of(world, work.other())))),
        new Contender<>(ELASTICITY, work -> opened(elasticity.of(view(work)))),
        new Contender<>("over-asking", work -> asked(overAsking.of(view(work)))),
        new Contender<>(
            "work to work",
            work -> targets(workToWork.of(Math.max(0, view(work).facets().occupation())))));
  }

  private int top() {
    return request.top();
  }

  private PersonView view(Person person) {
    return PersonView.of(world, person.passport());
  }

  private VacancyView view(Work work) {
    return VacancyView.of(world, work.vacancy());
  }

  private Confirmation confirmed(Person person) {
    LocalDate today = request.asOf();
    return Confirmation.of(person.passport().id(), new Freshness(today, null), today);
  }

  private Answer whyNot(Person person) {
    Pair pair = new Pair(view(person), VacancyView.of(world, person.nearby()));
    return answer(reach.whyNot(pair), one -> named(one.condition() + one.code()), _ -> 0);
  }

  private Answer smallestChange(Person person) {
    Pair pair = new Pair(view(person), VacancyView.of(world, person.nearby()));
    return answer(
        new SmallestChange(reach).of(pair),
        step -> named(step.change().field() + step.change().to()),
        SmallestChange.Step::gain);
  }

  private static Answer near(NearestMisses.Answer answer) {
    return answer(answer.nearest(), NearestMisses.Near::id, near -> near.miss().scoreAfter());
  }

  private static Answer worth(List<NextQuestion.Worth> worth) {
    return answer(worth, one -> named(one.field().toString()), NextQuestion.Worth::moves);
  }

  private static Answer moved(WhatIf.Difference difference) {
    return answer(difference.enters(), WhatIf.Moved::id, WhatIf.Moved::score);
  }

  private static Answer wider(List<OneStepWider.Wider> wider) {
    return answer(wider, OneStepWider.Wider::vacancy, OneStepWider.Wider::score);
  }

  private static Answer expected(ExpectationGuard.Answer answer) {
    return answer(
        answer.proposals(), ExpectationGuard.Proposal::vacancy, ExpectationGuard.Proposal::score);
  }

  private static Answer steps(List<CohortStep.Opening> openings) {
    return answer(openings, one -> named(one.step().toString()), CohortStep.Opening::pairs);
  }

  private static Answer opened(Elasticity.Answer answer) {
    return answer(
        answer.openings(),
        opening -> named(opening.relaxation().condition() + opening.relaxation().to()),
        Elasticity.Opening::more);
  }

  private static Answer asked(List<OverAsking.Asked> asked) {
    return answer(asked, one -> named(one.condition().toString()), OverAsking.Asked::lost);
  }

  private static Answer targets(WorkToWork.Answer answer) {
    return answer(
        answer.targets(), one -> named(one.demand().toString()), WorkToWork.Target::nearness);
  }

  private static <T> Answer answer(
      List<T> items, Function<? super T, UUID> idOf, ToIntFunction<? super T> numberOf) {
    return new Answer(
        items.stream()
            .map(item -> new Place(idOf.apply(item), numberOf.applyAsInt(item)))
            .toList());
  }

  private static UUID named(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
