package nl.ongekend.taxonomy;

/** The kind of a skill. */
public enum SkillKind {
  /** Something one can do. */
  SKILL,
  /** Something one knows. */
  KNOWLEDGE,
  /** A way of working. */
  ATTITUDE,
  /** A licence or certificate that one holds or does not hold; it has no level. */
  LICENCE
}
