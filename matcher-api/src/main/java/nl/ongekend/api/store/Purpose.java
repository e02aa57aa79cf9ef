package nl.ongekend.api.store;

/** What somebody asks for; each purpose covers the types that it needs and no others. */
public enum Purpose {
  /** A person looks after the own passport. */
  SELF_SERVICE(Reach.EVERYTHING),
  /** A coach helps a person. */
  JOB_COACHING(Reach.EVERYTHING),
  /** Somebody describes work that is offered. */
  VACANCY_INTAKE(Reach.VACANCIES),
  /** Candidates are looked for, for a vacancy. */
  CANDIDATE_SEARCH(Reach.MATCHING),
  /** Everybody is matched with everything; circumstances stay out of it. */
  BATCH_MATCHING(Reach.MATCHING),
  /** Figures about groups and regions. */
  REPORTING(Reach.EVERYTHING),
  /** Import, export, correction and erasure. */
  ADMINISTRATION(Reach.EVERYTHING);

  private final Reach reach;

  Purpose(Reach reach) {
    this.reach = reach;
  }

  /** Whether documents of this type may be used for this purpose. */
  public boolean covers(EntityType type) {
    return switch (reach) {
      case VACANCIES -> type == EntityType.VACANCY;
      case MATCHING -> type != EntityType.CIRCUMSTANCES;
      case EVERYTHING -> true;
    };
  }

  private enum Reach {
    VACANCIES,
    MATCHING,
    EVERYTHING
  }
}
