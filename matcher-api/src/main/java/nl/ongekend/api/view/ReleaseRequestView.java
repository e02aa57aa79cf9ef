package nl.ongekend.api.view;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks to learn who an entry of a shortlist is.
 *
 * @param vacancy the id of the vacancy
 * @param entry the id of the entry
 */
public record ReleaseRequestView(@Nullable UUID vacancy, @Nullable UUID entry) {}
