package nl.ongekend.core.rule;

/** What a rule is about. */
enum Matter {
  /** What the annotation allows; the first rule that holds decides. */
  ACCESS(true),
  /** Whether the document reaches the first day; the first rule that holds decides. */
  DOCUMENT(true),
  /** Whether a regulated profession may be practised; the first rule that holds decides. */
  RECOGNITION(true),
  /** Whether the place may offer what it says it does; the first rule that holds decides. */
  PLACE(true),
  /** What an employer has to arrange; every rule that may hold counts. */
  CHECKLIST(false),
  /** What to warn of; every rule that holds counts. */
  WARNING(false);

  private final boolean decides;

  Matter(boolean decides) {
    this.decides = decides;
  }

  /** Returns whether its rules give a verdict about a person in a job. */
  boolean isDeciding() {
    return decides;
  }
}
