package nl.ongekend.core.score;

import nl.ongekend.core.spi.OccupationNearness;
import nl.ongekend.core.spi.TravelTimes;

/**
 * Everything beside a pair that a score depends on.
 *
 * @param skills rarity, relations and month
 * @param nearness how near occupations are
 * @param travelTimes how long journeys take
 * @param profile the settings
 * @param asOfDay the as-of date as epoch day
 */
public record ScoreContext(
    SkillContext skills,
    OccupationNearness nearness,
    TravelTimes travelTimes,
    ScoringProfile profile,
    int asOfDay) {}
