package nl.ongekend.api.view;

import java.util.List;
import java.util.UUID;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.quality.Phrase;
import nl.ongekend.core.quality.VacancyQuality;
import nl.ongekend.core.question.CohortStep;
import nl.ongekend.core.question.OverAsking;
import nl.ongekend.core.question.Relaxation;
import nl.ongekend.core.question.RoundedPool;
import nl.ongekend.core.question.WorkToWork;
import nl.ongekend.core.release.Build;
import org.jspecify.annotations.Nullable;

/** Makes documents of answers about a whole market. Thread-safe. */
public final class MarketMapper {

  private final Build build;
  private final MatchWorld world;

  /** Creates a mapper for answers of this program in this world. */
  public MarketMapper(Build build, MatchWorld world) {
    this.build = build;
    this.world = world;
  }

  /** Returns what to ask an employer. */
  public QualityDocument quality(QuestionMapper.Asked asked, List<VacancyQuality.Hint> hints) {
    QuestionLabels labels = labels(asked);
    return new QualityDocument(
        QualityDocument.SCHEMA,
        build.version(),
        build.commit(),
        asked.asOf(),
        asked.query(),
        versions(asked),
        hints.stream().map(hint -> hint(hint, labels)).toList());
  }

  private static QualityDocument.Hint hint(VacancyQuality.Hint hint, QuestionLabels labels) {
    OverAsking.Asked asked = hint.asked();
    Phrase.Span span = hint.span();
    return new QualityDocument.Hint(
        hint.code(),
        hint.field(),
        asked == null ? "" : labels.subject(asked.condition()),
        asked == null ? "" : labels.label(asked.condition()),
        asked == null
            ? null
            : new QualityDocument.Comparison(
                asked.comparable(), asked.asking(), asked.lost(), RoundedPool.shown(asked.lost())),
        span == null ? null : new QualityDocument.Span(span.start(), span.end(), span.text()));
  }

  /**
   * Returns where to go from an occupation.
   *
   * @param passport the person whose skills count; missing when nobody's do
   */
  public WorkToWorkDocument workToWork(
      QuestionMapper.Asked asked, @Nullable UUID passport, WorkToWork.Answer answer) {
    QuestionLabels labels = labels(asked);
    return new WorkToWorkDocument(
        WorkToWorkDocument.SCHEMA,
        build.version(),
        build.commit(),
        asked.asOf(),
        versions(asked),
        passport,
        demand(answer.origin(), labels),
        answer.targets().stream()
            .limit(asked.top())
            .map(target ->
                new WorkToWorkDocument.Target(
                    demand(target.demand(), labels),
                    target.nearness(),
                    target.shared().stream().map(labels::skill).toList(),
                    target.missing().stream().map(labels::skill).toList()))
            .toList());
  }

  private static WorkToWorkDocument.Demand demand(WorkToWork.Demand demand, QuestionLabels labels) {
    return new WorkToWorkDocument.Demand(
        labels.occupation(demand.occupation()),
        demand.vacancies(),
        demand.people(),
        demand.shrinks());
  }

  /** Returns which steps open most for a cohort. */
  public CohortStepDocument cohortStep(
      QuestionMapper.Asked asked, int people, List<CohortStep.Opening> openings) {
    QuestionLabels labels = labels(asked);
    return new CohortStepDocument(
        CohortStepDocument.SCHEMA,
        build.version(),
        build.commit(),
        asked.asOf(),
        versions(asked),
        people,
        openings.stream()
            .limit(asked.top())
            .map(opening ->
                new CohortStepDocument.Step(
                    opening.step().field(),
                    labels.subject(opening.step().condition()),
                    labels.label(opening.step().condition()),
                    opening.step().to(),
                    opening.people(),
                    opening.pairs()))
            .toList());
  }

  /** Returns how many people a vacancy reaches, as its employer may read it. */
  public EmployerPoolDocument employerPool(
      QuestionMapper.Asked asked, RoundedPool rounded, int versionsLeft) {
    QuestionLabels labels = labels(asked);
    return new EmployerPoolDocument(
        EmployerPoolDocument.SCHEMA,
        build.version(),
        build.commit(),
        asked.asOf(),
        asked.query(),
        versions(asked),
        versionsLeft,
        rounded.within(),
        rounded.openings().stream()
            .map(opening -> opening(opening.relaxation(), opening.within(), labels))
            .toList());
  }

  private static EmployerPoolDocument.Opening opening(
      Relaxation relaxation, String within, QuestionLabels labels) {
    return new EmployerPoolDocument.Opening(
        relaxation.field(),
        labels.subject(relaxation.condition()),
        labels.label(relaxation.condition()),
        relaxation.from(),
        relaxation.to(),
        within);
  }

  private QuestionLabels labels(QuestionMapper.Asked asked) {
    return new QuestionLabels(world.taxonomy(), asked.language(), asked.asOf());
  }

  private VersionsView versions(QuestionMapper.Asked asked) {
    return VersionsView.of(world.versions(), asked.profile().name());
  }
}
