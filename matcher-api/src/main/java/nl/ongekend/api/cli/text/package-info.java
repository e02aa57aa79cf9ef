/**
 * Answers laid out for people who read a terminal. Lines have at most {@value
 * nl.ongekend.api.cli.text.Lines#WIDTH} characters and no colours; points are of 100 in tables and
 * of 10,000 where they have to add up.
 */
@NullMarked
package nl.ongekend.api.cli.text;

import org.jspecify.annotations.NullMarked;
