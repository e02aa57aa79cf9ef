/**
 * Schemes and instruments: subsidies, funds, training routes and legal instruments that a person,
 * an employer or a pair may use. A registry of dated tables says what there is, since when, for
 * whom and under which conditions; {@link nl.ongekend.core.scheme.SchemeAdvice} says which can be
 * used on a day, why, and which answers are missing.
 *
 * <p>Nothing here reaches a score, a gate or a tie: no package of matching may depend on this one.
 * A scheme that a source only names, or that exists in another country, stays in the registry and
 * is never called usable.
 */
@NullMarked
package nl.ongekend.core.scheme;

import org.jspecify.annotations.NullMarked;
