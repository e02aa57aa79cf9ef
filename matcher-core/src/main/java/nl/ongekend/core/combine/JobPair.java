package nl.ongekend.core.combine;

import nl.ongekend.core.profile.Vacancy;

/**
 * Two vacancies that go together for a person, as far as is known.
 *
 * @param rank 1 for the best
 * @param points its expected points, 0 to 10,000
 * @param one the vacancy with more points without the hours term; of equals the one with the
 *     smaller id
 * @param other the other vacancy
 */
public record JobPair(int rank, int points, Vacancy one, Vacancy other) {}
