package nl.ongekend.api.account;

import java.time.Instant;

/**
 * A code that has just been made.
 *
 * @param code the code, of which only the hash is kept
 * @param expiresAt until when it can be used, once
 */
public record IssuedCode(AccessCode code, Instant expiresAt) {}
