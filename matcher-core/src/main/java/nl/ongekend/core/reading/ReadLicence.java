package nl.ongekend.core.reading;

import nl.ongekend.core.profile.Importance;
import nl.ongekend.taxonomy.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * A licence or certificate that a text names.
 *
 * @param id the licence
 * @param importance how much a vacancy wants it; missing for a person
 * @param held for a person whether it is there; true for a vacancy
 */
public record ReadLicence(ConceptId id, @Nullable Importance importance, boolean held) {}
