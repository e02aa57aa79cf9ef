/**
 * A copy of a store and of what is active beside it, in one file and one of keys, and the way back.
 *
 * <p>Everything comes from one instant, also while others write. The file says of each part how
 * long it is and what it hashes to, and nothing is restored before all of it has been checked. A
 * backup of any age is restored with the newest keys: whoever was erased since has none and stays
 * erased. It is also the way to a newer version of the database server, since tables travel as
 * text.
 */
@NullMarked
package nl.ongekend.api.backup;

import org.jspecify.annotations.NullMarked;
