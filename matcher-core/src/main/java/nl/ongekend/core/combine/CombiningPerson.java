package nl.ongekend.core.combine;

import java.time.LocalDate;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.rule.RightOffer;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.HoursAsk;
import nl.ongekend.core.score.HoursOffer;
import nl.ongekend.core.score.JointHours;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.Term;

/**
 * A person for whom vacancies are combined, with what answers about two vacancies. Not thread-safe.
 */
final class CombiningPerson {

  final Passport passport;
  final PersonFacets facets;
  final ScoreContext context;
  final SharedRight right;
  final JourneysBetween journeys;

  CombiningPerson(MatchWorld world, Passport passport, ScoringProfile profile, LocalDate asOf) {
    this.passport = passport;
    this.facets = world.facets().of(passport);
    this.context = world.scoreContext(profile, asOf);
    this.right = new SharedRight(world.rights(), RightOffer.of(passport), asOf);
    this.journeys = new JourneysBetween(facets.travel(), context.travelTimes());
  }

  HoursOffer hours() {
    return facets.hours();
  }

  /** Returns the hours term of two vacancies together, scaled to the profile. */
  int hoursPoints(HoursAsk one, HoursAsk other, Bound bound) {
    ScoringProfile profile = context.profile();
    boolean expired = facets.expiresOn() <= context.asOfDay() && bound != Bound.EXPECTED;
    int points =
        expired
            ? profile.priorPoints(Term.HOURS, bound)
            : JointHours.points(facets.hours(), one, other, profile, bound);
    return profile.scale(Term.HOURS, points);
  }
}
