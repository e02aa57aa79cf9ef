package nl.ongekend.api.store;

import nl.ongekend.core.decision.Introduction;

/**
 * An introduction on the list of a person.
 *
 * @param introduction what was decided
 * @param place its place by hand, from 1; the list is in this order
 */
public record KeptIntroduction(Introduction introduction, int place) {}
