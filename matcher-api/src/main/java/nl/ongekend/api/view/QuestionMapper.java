package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.question.Completeness;
import nl.ongekend.core.question.Elasticity;
import nl.ongekend.core.question.NearestMisses;
import nl.ongekend.core.question.NextQuestion;
import nl.ongekend.core.question.OneStepWider;
import nl.ongekend.core.question.Pair;
import nl.ongekend.core.question.PersonView;
import nl.ongekend.core.question.Reach;
import nl.ongekend.core.question.RoundedPool;
import nl.ongekend.core.question.SmallestChange;
import nl.ongekend.core.question.VacancyView;
import nl.ongekend.core.question.WhatIf;
import nl.ongekend.core.release.Build;
import nl.ongekend.core.score.ScoringProfile;

/** Makes documents of answers to the questions around a match. Thread-safe. */
public final class QuestionMapper {

  private final Build build;
  private final MatchWorld world;

  /** Creates a mapper for answers of this program in this world. */
  public QuestionMapper(Build build, MatchWorld world) {
    this.build = build;
    this.world = world;
  }

  /**
   * What was asked.
   *
   * @param query the document it is about
   * @param profile the settings of the score
   * @param asOf the date
   * @param language of labels
   * @param top how many results at most
   */
  public record Asked(
      MatchDocument.Query query, ScoringProfile profile, LocalDate asOf, String language, int top) {

    /** Returns what was asked about everything there is. */
    public static Asked ofMarket(ScoringProfile profile, LocalDate asOf, String language, int top) {
      MatchDocument.Query market = new MatchDocument.Query("market", new UUID(0, 0));
      return new Asked(market, profile, asOf, language, top);
    }
  }

  /**
   * Returns the smallest change for each of the best vacancies of a person.
   *
   * @param person the person
   * @param best the best vacancies, in the order of their rank
   */
  public SmallestChangesDocument smallestChanges(Asked asked, Passport person, List<Vacancy> best) {
    Reach reach = new Reach(world, asked.profile(), asked.asOf());
    PersonView view = PersonView.of(world, person);
    List<SmallestChangesDocument.Vacancy> vacancies = new ArrayList<>();
    for (Vacancy vacancy : best) {
      Pair pair = new Pair(view, VacancyView.of(world, vacancy));
      vacancies.add(
          new SmallestChangesDocument.Vacancy(
              vacancies.size() + 1,
              vacancy.id(),
              vacancy.title().in(asked.language()),
              reach.score(pair),
              reach.isWithin(pair),
              labels(asked).changes(new SmallestChange(reach).of(pair))));
    }
    return new SmallestChangesDocument(
        SmallestChangesDocument.SCHEMA,
        build.version(),
        build.commit(),
        asked.asOf(),
        asked.query(),
        versions(asked),
        vacancies);
  }

  /** Returns the explanation of a pair with what keeps it out of reach and the smallest change. */
  public WhyDocument complete(
      WhyDocument why, Passport passport, Vacancy vacancy, ScoringProfile profile, String lang) {
    Reach reach = new Reach(world, profile, why.asOf());
    Pair pair = new Pair(PersonView.of(world, passport), VacancyView.of(world, vacancy));
    QuestionLabels labels = new QuestionLabels(world.taxonomy(), lang, why.asOf());
    return why.with(
        labels.conditions(reach.whyNot(pair)), labels.changes(new SmallestChange(reach).of(pair)));
  }

  /**
   * Returns the nearest misses.
   *
   * @param label names a document of the other side
   */
  public NearDocument near(Asked asked, NearestMisses.Answer answer, Function<UUID, String> label) {
    QuestionLabels labels = labels(asked);
    return new NearDocument(
        NearDocument.SCHEMA,
        build.version(),
        build.commit(),
        asked.asOf(),
        asked.query(),
        versions(asked),
        answer.within(),
        answer.missed(),
        answer.nearest().stream().map(near -> labels.near(near, label)).toList());
  }

  /** Returns what to ask next. */
  public QuestionsDocument questions(
      Asked asked, Completeness completeness, List<NextQuestion.Worth> worth) {
    QuestionLabels labels = labels(asked);
    return new QuestionsDocument(
        QuestionsDocument.SCHEMA,
        build.version(),
        build.commit(),
        asked.asOf(),
        asked.query(),
        versions(asked),
        completeness.answered(),
        completeness.asked(),
        completeness.missing(),
        worth.stream()
            .map(one ->
                new QuestionsDocument.Question(
                    one.field().field(),
                    labels.subject(one.field().condition()),
                    labels.label(one.field().condition()),
                    one.opens(),
                    one.closes()))
            .toList());
  }

  /** Returns what a change moves. */
  public WhatIfDocument whatIf(
      Asked asked, WhatIf.Difference difference, Function<UUID, String> label) {
    return new WhatIfDocument(
        WhatIfDocument.SCHEMA,
        build.version(),
        build.commit(),
        asked.asOf(),
        asked.query(),
        versions(asked),
        difference.before(),
        difference.after(),
        moved(difference.enters(), label),
        moved(difference.leaves(), label));
  }

  private static List<WhatIfDocument.Moved> moved(
      List<WhatIf.Moved> moved, Function<UUID, String> label) {
    return moved.stream()
        .map(one -> new WhatIfDocument.Moved(one.id(), label.apply(one.id()), one.score()))
        .toList();
  }

  /** Returns what relaxing each requirement opens. */
  public ElasticityDocument elasticity(Asked asked, Elasticity.Answer answer) {
    QuestionLabels labels = labels(asked);
    return new ElasticityDocument(
        ElasticityDocument.SCHEMA,
        build.version(),
        build.commit(),
        asked.asOf(),
        asked.query(),
        versions(asked),
        answer.within(),
        answer.openings().stream()
            .map(opening ->
                new ElasticityDocument.Opening(
                    opening.relaxation().field(),
                    labels.subject(opening.relaxation().condition()),
                    labels.label(opening.relaxation().condition()),
                    opening.relaxation().from(),
                    opening.relaxation().to(),
                    opening.more(),
                    RoundedPool.shown(opening.more())))
            .toList());
  }

  /** Returns what lies one step wider. */
  public WiderDocument wider(
      Asked asked, List<OneStepWider.Wider> wider, Function<UUID, String> label) {
    QuestionLabels labels = labels(asked);
    return new WiderDocument(
        WiderDocument.SCHEMA,
        build.version(),
        build.commit(),
        asked.asOf(),
        asked.query(),
        versions(asked),
        wider.stream()
            .map(one ->
                new WiderDocument.Result(
                    one.vacancy(),
                    label.apply(one.vacancy()),
                    one.score(),
                    labels.occupation(one.occupation()),
                    labels.occupation(one.from()),
                    one.nearness(),
                    one.shared().stream().map(labels::skill).toList()))
            .toList());
  }

  private QuestionLabels labels(Asked asked) {
    return new QuestionLabels(world.taxonomy(), asked.language(), asked.asOf());
  }

  private VersionsView versions(Asked asked) {
    return VersionsView.of(world.versions(), asked.profile().name());
  }
}
