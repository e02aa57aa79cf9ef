/**
 * Who may learn what of a person, on which ground, and for how long.
 *
 * <p>A {@link nl.ongekend.core.privacy.Release} says when an employer learns who somebody is: after
 * two different people agreed, for one vacancy, for thirty days. It is a value with rules and
 * without a clock; stores keep it and servers ask it.
 *
 * <p>{@link nl.ongekend.core.privacy.GroundRegistry} says what each use of personal data rests on
 * for each kind of organisation, and offers consent only where refusing costs nothing. {@link
 * nl.ongekend.core.privacy.Retention} says how long such an organisation keeps somebody.
 *
 * <p>Nothing here is known to matching.
 */
@NullMarked
package nl.ongekend.core.privacy;

import org.jspecify.annotations.NullMarked;
