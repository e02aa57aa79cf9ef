package nl.ongekend.core.profile;

import org.jspecify.annotations.Nullable;

/**
 * What a vacancy says about a diploma.
 *
 * @param demand whether it matters
 * @param level the level; missing when none is named
 * @param field the field in a few words; missing when none is named
 */
public record Diploma(
    DiplomaDemand demand, @Nullable EducationLevel level, @Nullable String field) {}
