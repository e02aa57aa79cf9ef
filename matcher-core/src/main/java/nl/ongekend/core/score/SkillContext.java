package nl.ongekend.core.score;

import nl.ongekend.core.spi.SkillRarity;
import nl.ongekend.core.spi.SkillRelations;

/**
 * What the skill terms need to know beside the two facets.
 *
 * @param market the rarity of skills
 * @param relations the partial credit between skills
 * @param asOfMonth the month of the as-of date, see {@link SkillsOffer#monthOf}
 */
public record SkillContext(SkillRarity market, SkillRelations relations, int asOfMonth) {}
