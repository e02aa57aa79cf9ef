package nl.ongekend.core.spi;

/** How rare skills are among vacancies. */
public interface SkillRarity {

  /** Returns the rarity of a skill, 1 (every vacancy asks it) to 255 (hardly any does). */
  int rarity(int skill);

  /** Returns after how many months an unpractised skill has lost half its value, 0 for never. */
  int halfLifeMonths(int skill);
}
