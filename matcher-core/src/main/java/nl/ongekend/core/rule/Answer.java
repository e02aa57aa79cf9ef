package nl.ongekend.core.rule;

import org.jspecify.annotations.Nullable;

/** An answer to a question of yes or no, as the tables write it. */
enum Answer {
  YES,
  NO,
  UNKNOWN;

  static Answer of(@Nullable Boolean answer) {
    return answer == null ? UNKNOWN : answer ? YES : NO;
  }
}
