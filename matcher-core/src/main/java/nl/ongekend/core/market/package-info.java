/**
 * The market snapshot: how often vacancies ask each skill, taken by a command from a set of
 * vacancies, versioned, and named in every answer. Rarity comes from it and never from the live
 * index, so that a score does not change because somebody else's vacancy was saved.
 */
@NullMarked
package nl.ongekend.core.market;

import org.jspecify.annotations.NullMarked;
