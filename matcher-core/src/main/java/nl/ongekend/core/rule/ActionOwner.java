package nl.ongekend.core.rule;

/** Who has to arrange something before work can begin. */
public enum ActionOwner {
  /** The person. */
  PERSON,
  /** The employer. */
  EMPLOYER,
  /** The school. */
  SCHOOL,
  /** The municipality. */
  MUNICIPALITY
}
