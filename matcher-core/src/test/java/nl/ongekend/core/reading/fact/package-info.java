@NullMarked
package nl.ongekend.core.reading.fact;

import org.jspecify.annotations.NullMarked;
