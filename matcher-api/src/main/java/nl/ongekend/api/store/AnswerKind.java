package nl.ongekend.api.store;

/** What a person says to a vacancy: yes, or no because of something. */
public enum AnswerKind {
  /** The person wants it. */
  YES,
  /** It is too far. */
  TOO_FAR,
  /** Hours or times do not suit. */
  TIMES,
  /** Not this employer. */
  EMPLOYER,
  /** Not this work. */
  WORK,
  /** Another reason, which nobody asks for. */
  OTHER;

  /** Returns whether the person does not want it. */
  public boolean isNo() {
    return this != YES;
  }
}
