/** Backups of real homes, restored into real homes. */
@NullMarked
package nl.ongekend.api.backup;

import org.jspecify.annotations.NullMarked;
