/**
 * The two sides of a match as values: the {@link nl.ongekend.core.profile.Passport} of a person and
 * the {@link nl.ongekend.core.profile.Vacancy} of an employer, with all their parts.
 *
 * <p>Values are immutable and validated when they are made, so whoever holds one may rely on it. A
 * missing answer is {@code null}; an <em>empty list</em> is an answer ("no language needed", "no
 * licence held"). The difference matters everywhere: what is missing is unknown, and unknown is not
 * no.
 *
 * <p>{@link nl.ongekend.core.profile.Circumstances} holds what reports need to count target groups.
 * It is a value of its own, kept under its own legal ground, and no type that reaches a score
 * refers to it.
 */
@NullMarked
package nl.ongekend.core.profile;

import org.jspecify.annotations.NullMarked;
