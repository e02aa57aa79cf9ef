package nl.ongekend.core.spi;

/**
 * Which skills a claimed skill gives partial credit for: direct edges only, with a limited number
 * per skill.
 */
public interface SkillRelations {

  /** Returns how many related skills {@code skill} reaches; itself is not among them. */
  int count(int skill);

  /** Returns the {@code i}-th skill that {@code skill} reaches. */
  int related(int skill, int i);

  /** Returns its relatedness, per mille in [1, 999]. */
  int relatedness(int skill, int i);
}
