/**
 * What a text is made of: its language, its sentences, its tokens, and the words and phrases of a
 * table that occur in it. Nothing here knows what a text is about.
 *
 * <p>Every text has an answer: empty, one letter, a megabyte of brackets, HTML, control characters,
 * scripts from right to left. All work is linear in the length of the text.
 */
@NullMarked
package nl.ongekend.core.reading.language;

import org.jspecify.annotations.NullMarked;
