package nl.ongekend.core.index;

import nl.ongekend.core.spi.SkillRarity;

/**
 * What the columns of a segment depend on beside the index: importance ratios and rarity. A change
 * rebuilds columns, not the index.
 *
 * @param version the version of the market snapshot
 * @param rarity the rarity of skills in it
 * @param skills the number of skills of the taxonomy
 */
public record ColumnProfile(String version, SkillRarity rarity, int skills) {}
