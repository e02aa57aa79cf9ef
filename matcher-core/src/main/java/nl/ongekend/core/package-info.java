/** Placeholder. */
@NullMarked
package nl.ongekend.core;

import org.jspecify.annotations.NullMarked;
