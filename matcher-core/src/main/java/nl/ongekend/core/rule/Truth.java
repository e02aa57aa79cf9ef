package nl.ongekend.core.rule;

import org.jspecify.annotations.Nullable;

/** Whether a condition holds: yes, no, or not to be said because an answer is missing. */
enum Truth {
  TRUE,
  FALSE,
  MISSING;

  static Truth of(boolean holds) {
    return holds ? TRUE : FALSE;
  }

  static Truth of(@Nullable Boolean holds) {
    return holds == null ? MISSING : of(holds.booleanValue());
  }
}
