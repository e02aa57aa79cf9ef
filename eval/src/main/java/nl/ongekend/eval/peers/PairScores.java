package nl.ongekend.eval.peers;

import java.io.IOException;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.rule.RightOffer;
import nl.ongekend.core.score.PersonFacets;

/**
 * The score of pairs for one person at a time, plus one, so that nothing is left for those that are
 * not ranked. Not thread-safe.
 */
final class PairScores {

  /** The score of a pair that is not ranked. */
  static final int UNRANKED = 0;

  private final MatchWorld world;
  private final PersonSkills skills;
  private final PersonTables tables;

  PairScores(MatchWorld world, RankRequest request, Dictionaries dictionaries) {
    this.world = world;
    this.skills =
        new PersonSkills(
            world.scoreContext(request.profile(), request.asOf()), world.taxonomy().skillCount());
    this.tables = new PersonTables(world, request, dictionaries);
  }

  /** Starts a query. */
  void begin(Passport passport) {
    PersonFacets person = world.facets().of(passport);
    skills.begin(person.skills());
    tables.begin(person, RightOffer.of(passport));
  }

  PersonSkills skills() {
    return skills;
  }

  /** Returns the most that is added to the points of skills. */
  int mostBesideSkills() {
    return tables.mostPoints() + 1;
  }

  /** Returns the most that a vacancy can score that has none of the terms of skills. */
  int mostOfOthers() {
    return mostBesideSkills() + skills.pointsOfOthers();
  }

  /**
   * Returns the score of a document plus one, or unranked, which it may also be when it is surely
   * below {@code least}.
   */
  int score(int document, Requirements requirements, FacetCodes codes, int least)
      throws IOException {
    requirements.moveTo(document);
    int ofSkills = skills.points(requirements) + 1;
    if (ofSkills + tables.mostPoints() < least) {
      return UNRANKED;
    }
    codes.moveTo(document);
    int others = tables.points(codes, least - ofSkills);
    return others < 0 ? UNRANKED : ofSkills + others;
  }
}
