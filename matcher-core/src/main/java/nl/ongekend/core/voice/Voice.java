package nl.ongekend.core.voice;

/** For whom an explanation is put into words. */
public enum Voice {
  /** Everything, to be read by the coach or aloud. */
  COACH,
  /** Requirements only: no personal facts, no scores. */
  EMPLOYER,
  /** Short, plain, in the second person; scores stand apart. */
  PERSON
}
