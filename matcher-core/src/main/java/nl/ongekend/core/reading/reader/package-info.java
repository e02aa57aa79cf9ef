/**
 * Reading as a whole: masks first, then concepts and facts of what is left, as one {@link
 * nl.ongekend.core.reading.Reading}. It stands apart because its parts know the values of a
 * reading, and the values know nothing of it.
 */
@NullMarked
package nl.ongekend.core.reading.reader;

import org.jspecify.annotations.NullMarked;
