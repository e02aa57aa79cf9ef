package nl.ongekend.api.service;

import nl.ongekend.api.store.Correction;
import nl.ongekend.core.profile.Passport;

/**
 * What a person corrected, with what the passport said before.
 *
 * @param correction what was done
 * @param before the passport before it
 */
public record Corrected(Correction correction, Passport before) {}
