package nl.ongekend.core.combine;

/** What is not known of a job pair that nothing blocks: what somebody has to ask. */
public enum JobPairQuestion {
  /** How many hours the person wants, keeps or may work, or how many one of the vacancies asks. */
  HOURS,
  /** The times of one of the vacancies, or those at which the person can work. */
  TIMES,
  /** How the shifts are shared out: times beside each other were not found by the simple search. */
  SHARED_TIMES,
  /** Whether the way between them fits in the gap. */
  JOURNEY,
  /** Whether the law allows it: an answer is missing. */
  RIGHT
}
