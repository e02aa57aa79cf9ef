package nl.ongekend.api.store;

/** How far a job is. */
public enum JobState {
  /** It waits for a thread. */
  QUEUED,
  /** It runs. */
  RUNNING,
  /** Somebody stopped it; it can go on. */
  CANCELLED,
  /** It could not go on. */
  FAILED,
  /** Everybody is ranked and the proposal is made. */
  DONE;

  /** Returns whether nothing happens any more unless somebody asks for it. */
  public boolean isAtRest() {
    return this == CANCELLED || this == FAILED || this == DONE;
  }
}
