/**
 * The answers of a passport one by one, as the person reads them.
 *
 * <p>A {@link nl.ongekend.core.claim.ClaimName} says which answer is meant: one skill, one
 * language, the hours. The answer can be taken out of a passport and put back as it was, which is
 * what somebody does who hides something. All of it is pure: a passport in, another one out.
 */
@NullMarked
package nl.ongekend.core.claim;

import org.jspecify.annotations.NullMarked;
