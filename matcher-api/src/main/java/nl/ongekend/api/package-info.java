/** Placeholder. */
@NullMarked
package nl.ongekend.api;

import org.jspecify.annotations.NullMarked;
