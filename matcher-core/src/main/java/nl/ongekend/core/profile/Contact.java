package nl.ongekend.core.profile;

import org.jspecify.annotations.Nullable;

/**
 * Whom to ask about a vacancy.
 *
 * @param name a name or desk; missing when unknown
 * @param channel how to reach it; missing when unknown
 */
public record Contact(@Nullable String name, @Nullable String channel) {}
