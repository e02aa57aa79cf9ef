package nl.ongekend.core.profile;

/** Where the recognition of a regulated profession stands with its authority. */
public enum RecognitionStatus {
  /** Recognised. */
  RECOGNISED,
  /** Applied for. */
  IN_PROGRESS,
  /** Not recognised and not applied for. */
  ABSENT,
  /** Nobody asked. */
  NOT_ASKED
}
