package nl.ongekend.taxonomy;

/** What a concept is; each type has its own ordinals, counted from zero. */
public enum ConceptType {
  /** Something people do for a living. */
  OCCUPATION,
  /** Something a person can, knows, is like, or holds; see {@link SkillKind}. */
  SKILL,
  /** A heading above skills (skill group) or occupations (ISCO-08 group). */
  GROUP
}
