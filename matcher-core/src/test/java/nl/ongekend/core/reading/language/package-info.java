@NullMarked
package nl.ongekend.core.reading.language;

import org.jspecify.annotations.NullMarked;
