package nl.ongekend.eval.trust;

import java.util.List;
import java.util.stream.IntStream;
import nl.ongekend.core.explain.Explainer;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.explain.Item;
import nl.ongekend.core.explain.TermExplanation;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.PairScorer;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.Term;
import nl.ongekend.eval.bench.Market;

/**
 * Items add up to their term and terms to the score; the score is that of the reference scorer; and
 * the score without a reason is that of the passport without it. Two profiles in turn.
 */
final class ExplanationCheck {

  /** Coprime with any number of vacancies in use, so that pairs do not repeat early. */
  private static final long STRIDE = 1_000_003;

  private final Market market;
  private final List<Passport> people;
  private final List<Vacancy> work;
  private final List<ScoringProfile> profiles;
  private final Explainer explainer;
  private final Tally tally = new Tally();

  private ExplanationCheck(Market market) {
    this.market = market;
    this.people = market.people().first(Markets.ALL);
    this.work = market.vacancies().first(Markets.ALL);
    this.profiles = List.of(ScoringProfile.standard(), Profiles.withWeight(Term.COVERAGE, -30));
    this.explainer = new Explainer(market.world());
  }

  static Finding run(Market market, int explanations) {
    ExplanationCheck check = new ExplanationCheck(market);
    IntStream.range(0, explanations).parallel().forEach(check::check);
    return check.tally.toFinding(
        "T2", "items = term, terms = score, withoutIt = scored without the reason", explanations);
  }

  private void check(int number) {
    Passport passport = people.get(number % people.size());
    Vacancy vacancy = work.get((int) (number * STRIDE % work.size()));
    ScoringProfile profile = profiles.get(number % profiles.size());
    MatchWorld world = market.world();
    ScoreContext context = world.scoreContext(profile, market.request().asOf());
    Explanation one = explainer.explain(passport, vacancy, profile, market.request().asOf());
    checkSums(one, passport, vacancy, context);
    WithoutIt without = new WithoutIt(world, context, passport, vacancy);
    for (TermExplanation term : one.terms()) {
      for (Item item : term.items()) {
        tally.check(
            without.scores(term.term(), item).contains(item.withoutIt()),
            () -> "%s without %s".formatted(pair(one), item));
      }
    }
  }

  private void checkSums(
      Explanation one, Passport passport, Vacancy vacancy, ScoreContext context) {
    int score = 0;
    for (TermExplanation term : one.terms()) {
      int items = term.items().stream().mapToInt(Item::points).sum();
      int points = term.points().expected();
      score += points;
      tally.check(items == points, () -> "%s: items of %s".formatted(pair(one), term.term()));
    }
    int sum = score;
    tally.check(sum == one.score().expected(), () -> "%s: terms make %d".formatted(pair(one), sum));
    int scored =
        PairScorer.score(
            market.world().facets().of(passport),
            market.world().facets().of(vacancy),
            context,
            Bound.EXPECTED);
    tally.check(sum == scored, () -> "%s: scored %d".formatted(pair(one), scored));
  }

  private static String pair(Explanation one) {
    return "%s with %s (%d)".formatted(one.passport(), one.vacancy(), one.score().expected());
  }
}
