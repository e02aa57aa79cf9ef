package nl.ongekend.api.view;

import org.jspecify.annotations.Nullable;

/**
 * Says what an organisation is.
 *
 * @param organisation MUNICIPALITY, UWV, WELCOME_CENTRE, REFUGEE_ORGANISATION or RECRUITER
 * @param listDays how many days the selection list of a public body keeps; left out for others
 * @param listSource where the selection list says so; left out with the days
 */
public record PrivacySettingsView(
    @Nullable String organisation, @Nullable Integer listDays, @Nullable String listSource) {}
