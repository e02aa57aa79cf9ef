/**
 * Reading as a whole: masks first, then concepts and facts of what is left, as one {@link
 * nl.ongekend.core.reading.Reading}.
 */
@NullMarked
package nl.ongekend.core.reading.reader;

import org.jspecify.annotations.NullMarked;
