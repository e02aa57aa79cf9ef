package nl.ongekend.api.store;

import java.time.Instant;
import nl.ongekend.core.claim.ClaimName;

/**
 * That a person took an answer out of the own passport, or changed it.
 *
 * @param claim which answer
 * @param kind what was done with it
 * @param versionBefore the version of the passport that says what it was
 * @param at when
 */
public record Correction(ClaimName claim, CorrectionKind kind, long versionBefore, Instant at) {}
