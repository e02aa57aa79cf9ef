/**
 * The arithmetic of the score, in integers only, so that every path to a score agrees to the last
 * point.
 *
 * <p>A pair is scored by seven terms ({@link nl.ongekend.core.score.Term}). Each looks at one
 * <em>facet</em> of the pair: what the person offers and what the vacancy asks, as two small values
 * such as {@link nl.ongekend.core.score.LanguageOffer} and {@link
 * nl.ongekend.core.score.LanguageAsk}. Facets hold numbers, never names, and no field that must not
 * count: what is not in a facet cannot reach a score.
 *
 * <p>A term is a pure function of its two facets, the as-of date and the {@link
 * nl.ongekend.core.score.ScoringProfile}. The exhaustive scorer calls it once per pair; the kernel
 * calls the same function once per distinct facet and looks the result up. Both therefore cannot
 * differ.
 *
 * <p>Every term is computed three times, for {@link nl.ongekend.core.score.Bound#LOW}, {@code
 * EXPECTED} and {@code HIGH}: what the score is at least, most likely, and at most, whatever the
 * missing answers turn out to be.
 */
@NullMarked
package nl.ongekend.core.score;

import org.jspecify.annotations.NullMarked;
