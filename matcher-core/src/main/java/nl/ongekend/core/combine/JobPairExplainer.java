package nl.ongekend.core.combine;

import java.time.LocalDate;
import nl.ongekend.core.explain.Explainer;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.VacancyCandidate;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.rule.RightAsk;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.Term;

/**
 * Explains what two vacancies come to for a person, whether they are a job pair or not.
 * Thread-safe; the cost of explaining both, and some microseconds.
 */
public final class JobPairExplainer {

  private final MatchWorld world;
  private final Explainer explainer;

  /** Creates an explainer of a world. */
  public JobPairExplainer(MatchWorld world) {
    this.world = world;
    this.explainer = new Explainer(world);
  }

  /**
   * Returns the explanation of two vacancies; their order changes nothing.
   *
   * @param passport the person
   * @param vacancy one vacancy
   * @param other another vacancy
   * @param profile the settings of the score
   * @param asOf the date of the question
   * @throws IllegalArgumentException if both are the same vacancy
   */
  public JobPairExplanation explain(
      Passport passport, Vacancy vacancy, Vacancy other, ScoringProfile profile, LocalDate asOf) {
    if (vacancy.id().equals(other.id())) {
      throw new IllegalArgumentException(
          "vacancy (%s) must not be both vacancies of a job pair.%nMaybe one id was copied twice."
              .formatted(vacancy.id()));
    }
    TwoVacancies.Half first = half(vacancy, explainer.explain(passport, vacancy, profile, asOf));
    TwoVacancies.Half second = half(other, explainer.explain(passport, other, profile, asOf));
    boolean inOrder = Schedule.BEST_FIRST.compare(first.candidate(), second.candidate()) <= 0;
    CombiningPerson person = new CombiningPerson(world, passport, profile, asOf);
    return inOrder
        ? new TwoVacancies(person, first, second).explain()
        : new TwoVacancies(person, second, first).explain();
  }

  private TwoVacancies.Half half(Vacancy vacancy, Explanation explanation) {
    int rest = explanation.score().expected() - explanation.term(Term.HOURS).points().expected();
    VacancyCandidate candidate =
        new VacancyCandidate(
            vacancy.id(),
            rest,
            world.facets().of(vacancy).hours(),
            world.facets().of(vacancy).travel(),
            RightAsk.of(vacancy));
    return new TwoVacancies.Half(candidate, explanation);
  }
}
