package nl.ongekend.core.market;

import nl.ongekend.core.spi.SkillRarity;
import nl.ongekend.taxonomy.TaxonomySnapshot;

/**
 * The rarity of the skills of one taxonomy in one market.
 *
 * <pre>
 *   rarity = clamp(round(255 * ln(N / df) / ln N), 1, 255)     N vacancies, df of them ask the skill
 * </pre>
 *
 * A skill that no vacancy asks counts as asked by one. With fewer than two vacancies every skill
 * has rarity 255. Computed with {@code StrictMath}, so every machine agrees.
 *
 * <p>Example: of 150 vacancies 15 ask it: {@code round(255 * ln 10 / ln 150) = 117}.
 */
public final class MarketRarity implements SkillRarity {

  /** The highest rarity. */
  public static final int MOST = 255;

  private final TaxonomySnapshot taxonomy;
  private final byte[] rarityBySkill;

  /** Creates the rarity of {@code taxonomy}'s skills in {@code market}. */
  public MarketRarity(TaxonomySnapshot taxonomy, MarketSnapshot market) {
    this.taxonomy = taxonomy;
    this.rarityBySkill = new byte[taxonomy.skillCount()];
    for (int skill = 0; skill < rarityBySkill.length; skill++) {
      int count = market.count(taxonomy.skillId(skill));
      rarityBySkill[skill] = (byte) rarity(market.vacancies(), count);
    }
  }

  /** Returns the rarity of a skill that {@code count} of {@code vacancies} ask, as above. */
  public static int rarity(int vacancies, int count) {
    if (vacancies < 2) {
      return MOST;
    }
    double share =
        StrictMath.log((double) vacancies / Math.max(1, count)) / StrictMath.log(vacancies);
    return Math.clamp(Math.round(MOST * share), 1, MOST);
  }

  @Override
  public int rarity(int skill) {
    return Byte.toUnsignedInt(rarityBySkill[skill]);
  }

  @Override
  public int halfLifeMonths(int skill) {
    return taxonomy.halfLifeMonths(skill);
  }
}
