package nl.ongekend.api.service;

import java.time.LocalDate;
import java.util.UUID;
import nl.ongekend.core.privacy.ReleaseState;
import nl.ongekend.core.profile.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * A release, as the person it is about sees it.
 *
 * @param id its id
 * @param state how far it has come
 * @param employer the key of the employer who asked
 * @param vacancy for which work; missing when it was deleted since
 * @param until the day on which the state ends by itself
 */
public record OwnRelease(
    UUID id, ReleaseState state, String employer, @Nullable Vacancy vacancy, LocalDate until) {}
