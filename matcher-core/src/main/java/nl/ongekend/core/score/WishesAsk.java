package nl.ongekend.core.score;

/**
 * What a vacancy has of what people wish.
 *
 * @param occupation the occupation ordinal, or {@link OccupationTerm#NO_OCCUPATION}
 * @param sector the sector ordinal, or {@link WishesOffer#UNKNOWN}
 * @param contract the contract form ordinal, or {@link WishesOffer#UNKNOWN}
 * @param motives the motives it serves, bit {@code m} for ordinal {@code m}, or {@link
 *     WishesOffer#UNKNOWN}
 */
public record WishesAsk(int occupation, int sector, int contract, int motives) {}
