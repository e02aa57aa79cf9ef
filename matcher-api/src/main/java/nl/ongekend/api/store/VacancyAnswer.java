package nl.ongekend.api.store;

import java.time.Instant;
import java.util.UUID;

/**
 * What a person said to a vacancy.
 *
 * @param vacancy its id
 * @param answer what was said
 * @param at when
 */
public record VacancyAnswer(UUID vacancy, AnswerKind answer, Instant at) {}
