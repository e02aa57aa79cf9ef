package nl.ongekend.taxonomy;

/**
 * A kind of relation between two concepts, with the types it connects.
 *
 * <p>The order of the constants is part of the content that a snapshot's version is computed from.
 */
public enum Relation {
  /** The occupation cannot be done without the skill. */
  ESSENTIAL_SKILL(ConceptType.OCCUPATION, ConceptType.SKILL),
  /** The occupation uses the skill in some jobs. */
  OPTIONAL_SKILL(ConceptType.OCCUPATION, ConceptType.SKILL),
  /** The first skill is a kind of the second. */
  BROADER_SKILL(ConceptType.SKILL, ConceptType.SKILL),
  /** Who has one of the skills has part of the other; holds in both directions. */
  RELATED_SKILL(ConceptType.SKILL, ConceptType.SKILL),
  /** The skill belongs to the group. */
  GROUP_OF_SKILL(ConceptType.SKILL, ConceptType.GROUP),
  /** The first occupation is a kind of the second. */
  BROADER_OCCUPATION(ConceptType.OCCUPATION, ConceptType.OCCUPATION),
  /** The occupation belongs to the group, as a rule its ISCO-08 unit group. */
  GROUP_OF_OCCUPATION(ConceptType.OCCUPATION, ConceptType.GROUP),
  /** The first group is part of the second. */
  BROADER_GROUP(ConceptType.GROUP, ConceptType.GROUP);

  private final ConceptType from;
  private final ConceptType to;

  Relation(ConceptType from, ConceptType to) {
    this.from = from;
    this.to = to;
  }

  /** Returns the type of the concept that the relation starts from: the rows. */
  public ConceptType from() {
    return from;
  }

  /** Returns the type of the concept that the relation leads to: the values. */
  public ConceptType to() {
    return to;
  }

  /**
   * Returns whether the relation orders concepts from narrow to broad, so that it has no cycles.
   */
  public boolean isHierarchy() {
    return this == BROADER_SKILL || this == BROADER_OCCUPATION || this == BROADER_GROUP;
  }
}
