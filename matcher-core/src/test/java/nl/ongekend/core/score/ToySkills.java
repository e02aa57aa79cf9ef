package nl.ongekend.core.score;

import java.util.List;
import nl.ongekend.core.spi.SkillRarity;
import nl.ongekend.core.spi.SkillRelations;

/**
 * Three skills and a licence to calculate with.
 *
 * <pre>
 *   skill        rarity
 *   WELD            100   counts 400 per mille for WIRE
 *   DRAWINGS         50
 *   WIRE            200
 *   SAFETY           50   a licence
 * </pre>
 */
final class ToySkills implements SkillRarity, SkillRelations {

  static final int WELD = 0;
  static final int DRAWINGS = 1;
  static final int WIRE = 2;
  static final int SAFETY = 3;

  static final SkillContext CONTEXT = context();

  private static final List<Integer> RARITIES = List.of(100, 50, 200, 50);

  private static SkillContext context() {
    ToySkills skills = new ToySkills();
    return new SkillContext(skills, skills, SkillsOffer.monthOf(2026, 11));
  }

  /** Returns a claim that the person makes of a skill at a level. */
  static SkillsOffer.Claim claim(int skill, int level) {
    return new SkillsOffer.Claim(skill, level, 1, SkillsOffer.NO_MONTH, true);
  }

  /** Returns a claim of a skill that the person does not want to use. */
  static SkillsOffer.Claim unwanted(int skill, int level) {
    return new SkillsOffer.Claim(skill, level, 1, SkillsOffer.NO_MONTH, false);
  }

  /** Returns an essential requirement. */
  static SkillsAsk.Requirement essential(int skill, int level) {
    return new SkillsAsk.Requirement(skill, 0, level, false);
  }

  /** Returns a desired requirement. */
  static SkillsAsk.Requirement desired(int skill, int level) {
    return new SkillsAsk.Requirement(skill, 1, level, false);
  }

  /** Returns an essential licence. */
  static SkillsAsk.Requirement licence(int licence) {
    return new SkillsAsk.Requirement(licence, 0, 1, true);
  }

  static SkillsAsk asked(SkillsAsk.Requirement... requirements) {
    return new SkillsAsk(SkillsAsk.State.LISTED, false, List.of(requirements));
  }

  static SkillsOffer partial(SkillsOffer.Claim... claims) {
    return new SkillsOffer(false, List.of(claims), List.of(), List.of(), false);
  }

  static SkillsOffer complete(SkillsOffer.Claim... claims) {
    return new SkillsOffer(true, List.of(claims), List.of(), List.of(), false);
  }

  @Override
  public int rarity(int skill) {
    return RARITIES.get(skill);
  }

  @Override
  public int halfLifeMonths(int skill) {
    return 0;
  }

  @Override
  public int count(int skill) {
    return skill == WELD ? 1 : 0;
  }

  @Override
  public int related(int skill, int i) {
    return WIRE;
  }

  @Override
  public int relatedness(int skill, int i) {
    return SkillCredit.RELATED;
  }
}
