@NullMarked
package nl.ongekend.core.reading.mask;

import org.jspecify.annotations.NullMarked;
