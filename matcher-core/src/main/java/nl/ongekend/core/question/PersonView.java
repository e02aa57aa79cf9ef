package nl.ongekend.core.question;

import java.util.UUID;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.rule.RightOffer;
import nl.ongekend.core.score.HoursOffer;
import nl.ongekend.core.score.LanguageOffer;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.SkillsOffer;
import nl.ongekend.core.score.TravelOffer;

/**
 * What a question knows of a person.
 *
 * @param id the id of the passport
 * @param facets what a score may know
 * @param right what the right layer may know
 */
public record PersonView(UUID id, PersonFacets facets, RightOffer right) {

  /** Returns what a passport says. */
  public static PersonView of(MatchWorld world, Passport passport) {
    return new PersonView(passport.id(), world.facets().of(passport), RightOffer.of(passport));
  }

  PersonView with(RightOffer changed) {
    return new PersonView(id, facets, changed);
  }

  PersonView with(SkillsOffer changed) {
    return with(changed, facets.languages(), facets.hours(), facets.travel());
  }

  PersonView with(LanguageOffer changed) {
    return with(facets.skills(), changed, facets.hours(), facets.travel());
  }

  PersonView with(HoursOffer changed) {
    return with(facets.skills(), facets.languages(), changed, facets.travel());
  }

  PersonView with(TravelOffer changed) {
    return with(facets.skills(), facets.languages(), facets.hours(), changed);
  }

  private PersonView with(
      SkillsOffer skills, LanguageOffer languages, HoursOffer hours, TravelOffer travel) {
    PersonFacets changed =
        new PersonFacets(
            skills,
            facets.occupations(),
            languages,
            hours,
            travel,
            facets.wishes(),
            facets.exclusions(),
            facets.availableFrom(),
            facets.expiresOn());
    return new PersonView(id, changed, right);
  }

  /** Returns the same with other days: the first possible one, and that on which answers expire. */
  PersonView withDays(int availableFrom, int expiresOn) {
    PersonFacets changed =
        new PersonFacets(
            facets.skills(),
            facets.occupations(),
            facets.languages(),
            facets.hours(),
            facets.travel(),
            facets.wishes(),
            facets.exclusions(),
            availableFrom,
            expiresOn);
    return new PersonView(id, changed, right);
  }
}
