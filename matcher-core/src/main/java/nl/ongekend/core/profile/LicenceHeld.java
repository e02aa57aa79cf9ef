package nl.ongekend.core.profile;

import java.time.LocalDate;
import nl.ongekend.taxonomy.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * A licence or certificate that a person holds, or says not to hold.
 *
 * @param concept the licence
 * @param state held or absent
 * @param validUntil its last day of validity; a licence that ends before the first working day has
 *     to be renewed, and counts as held only as far as is known; missing when unknown or without
 *     end
 */
public record LicenceHeld(ConceptId concept, LicenceState state, @Nullable LocalDate validUntil) {}
