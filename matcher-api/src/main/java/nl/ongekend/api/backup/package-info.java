/**
 * A copy of a store and of what is active beside it, in one file, and the way back.
 *
 * <p>Everything comes from one instant, also while others write. The file says of each part how
 * long it is and what it hashes to, and nothing is restored before all of it has been checked. It
 * is also the way to a newer version of the database server, since tables travel as text.
 */
@NullMarked
package nl.ongekend.api.backup;

import org.jspecify.annotations.NullMarked;
