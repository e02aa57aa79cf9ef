/**
 * The home folder of an installation: where it is, what it holds, and which process owns it now.
 *
 * <p>A home holds everything one installation keeps on disk: the embedded database, the index, the
 * imported taxonomy and the master key. At most one process owns a home at a time; it says so in a
 * lock file that also tells commands where the running server listens. Everything written here is
 * readable by the owner only.
 */
@NullMarked
package nl.ongekend.api.home;

import org.jspecify.annotations.NullMarked;
