package nl.ongekend.core.score;

/**
 * What a vacancy has of what people wish, beside its occupation.
 *
 * @param sector the sector ordinal, or {@link WishesOffer#UNKNOWN}
 * @param contract the contract form ordinal, or {@link WishesOffer#UNKNOWN}
 * @param motives the motives it serves, bit {@code m} for ordinal {@code m}, or {@link
 *     WishesOffer#UNKNOWN}
 */
public record WishesAsk(int sector, int contract, int motives) {}
