package nl.ongekend.api.store;

import nl.ongekend.core.privacy.Retention;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation is and how long it keeps.
 *
 * @param retention what it is, and the days of its selection list
 * @param listSource where the selection list says so; missing with the days
 */
public record PrivacySettings(Retention retention, @Nullable String listSource) {}
