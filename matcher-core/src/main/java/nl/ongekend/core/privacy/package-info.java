/**
 * Who may learn what of a person, on which ground, and for how long.
 *
 * <p>A {@link nl.ongekend.core.privacy.Release} says when an employer learns who somebody is: after
 * two different people agreed, for one vacancy, for thirty days. It is a value with rules and
 * without a clock; stores keep it and servers ask it.
 *
 * <p>Nothing here is known to matching.
 */
@NullMarked
package nl.ongekend.core.privacy;

import org.jspecify.annotations.NullMarked;
