package nl.ongekend.core.match;

import java.time.LocalDate;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.rule.RightAsk;
import nl.ongekend.core.rule.RightEvaluator;
import nl.ongekend.core.rule.RightOffer;
import nl.ongekend.core.score.PairScorer;
import nl.ongekend.core.score.ScoreContext;

/** Whether a pair may be ranked: the right layer lets it, and it is feasible. */
public final class Gate {

  private final MatchWorld world;
  private final ScoreContext context;
  private final LocalDate asOf;

  /** Creates the gate of a world on a date. */
  public Gate(MatchWorld world, ScoreContext context, LocalDate asOf) {
    this.world = world;
    this.context = context;
    this.asOf = asOf;
  }

  /** Returns whether the right layer lets a pair be ranked. */
  boolean isRight(RightOffer offer, RightAsk ask) {
    return RightEvaluator.isRanked(world.rights().evaluate(offer, ask, asOf), ask.latestStart());
  }

  /** Returns whether the right layer ranks no vacancy that differs from this one in its dates. */
  boolean isNeverRight(RightOffer offer, RightAsk ask) {
    return world.rights().isNeverRanked(offer, ask, asOf);
  }

  /**
   * Returns whether the right layer ranks every vacancy that differs from this one in its dates.
   */
  boolean isAlwaysRight(RightOffer offer, RightAsk ask) {
    return world.rights().isAlwaysRanked(offer, ask, asOf);
  }

  /** Returns whether a pair may be ranked. */
  public boolean isRanked(Passport passport, Vacancy vacancy) {
    return PairScorer.isFeasible(world.facets().of(passport), world.facets().of(vacancy), context)
        && isRight(RightOffer.of(passport), RightAsk.of(vacancy));
  }
}
