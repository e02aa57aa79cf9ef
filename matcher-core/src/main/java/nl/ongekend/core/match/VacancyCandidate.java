package nl.ongekend.core.match;

import java.util.UUID;
import nl.ongekend.core.rule.RightAsk;
import nl.ongekend.core.score.HoursAsk;
import nl.ongekend.core.score.TravelAsk;

/**
 * A vacancy that is ranked for somebody, before its hours are counted.
 *
 * @param id its id
 * @param points its expected score without the hours term, 0 to 10,000 points
 * @param hours the hours and times it asks
 * @param travel where it is
 * @param right what the right layer reads of it
 */
public record VacancyCandidate(
    UUID id, int points, HoursAsk hours, TravelAsk travel, RightAsk right) {}
