package nl.ongekend.core.voice;

import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;

/**
 * What is told, and in which words.
 *
 * @param words the words
 * @param explanation the facts
 * @param passport the person
 * @param vacancy the vacancy
 */
record Telling(Wording words, Explanation explanation, Passport passport, Vacancy vacancy) {}
