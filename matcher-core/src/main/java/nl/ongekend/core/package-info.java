/**
 * The matching engine as a library: passports and vacancies as values, the rules, the score, and
 * the proof of each answer. Everything it needs to know is passed in, the date included, so the
 * same input gives the same answer anywhere. It knows no web framework, database or command line.
 */
@NullMarked
package nl.ongekend.core;

import org.jspecify.annotations.NullMarked;
