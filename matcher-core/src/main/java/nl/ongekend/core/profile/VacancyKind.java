package nl.ongekend.core.profile;

/** The kind of place a vacancy offers. */
public enum VacancyKind {
  /** An ordinary job. */
  JOB,
  /** A job for somebody without experience in it. */
  STARTER_JOB,
  /** Work-based learning: an employment contract with school. */
  LEARN_WORK,
  /** An internship under a school agreement. */
  INTERNSHIP,
  /** Unpaid trial while keeping a benefit. */
  TRIAL_PLACEMENT,
  /** A work-experience place. */
  WORK_EXPERIENCE,
  /** Tasks carved out of other jobs. */
  TASK_BUNDLE,
  /** A volunteer task. */
  VOLUNTEER
}
