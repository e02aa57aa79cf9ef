package nl.ongekend.api.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.view.ProposalDocument;
import nl.ongekend.api.view.WhatIfChoicesDocument;
import org.jspecify.annotations.Nullable;

/**
 * One wish about a proposal, as a form sends it: {@code PIN:person:vacancy}, {@code
 * EXCLUDE:person:vacancy} or {@code OUT:person}.
 *
 * @param kind what is wished
 * @param person the passport it is about
 * @param vacancy the vacancy; missing when it is about none
 */
record RunWish(Kind kind, UUID person, @Nullable UUID vacancy) {

  /** What can be wished. */
  enum Kind {
    /** The person must be proposed the vacancy. */
    PIN,
    /** The person must not. */
    EXCLUDE,
    /** The person gets no proposal. */
    OUT
  }

  static RunWish pin(UUID person, UUID vacancy) {
    return new RunWish(Kind.PIN, person, vacancy);
  }

  static RunWish exclude(UUID person, UUID vacancy) {
    return new RunWish(Kind.EXCLUDE, person, vacancy);
  }

  static RunWish out(UUID person) {
    return new RunWish(Kind.OUT, person, null);
  }

  /**
   * Reads what a form sent.
   *
   * @throws ProblemException when no form of ours sends that; the message repeats nothing of it
   */
  static RunWish parse(String text) {
    String[] parts = text.split(":", -1);
    try {
      Kind kind = Kind.valueOf(parts[0]);
      if (parts.length == (kind == Kind.OUT ? 2 : 3)) {
        return new RunWish(
            kind, UUID.fromString(parts[1]), kind == Kind.OUT ? null : UUID.fromString(parts[2]));
      }
    } catch (IllegalArgumentException e) {
      // Told below, as of a wish with too many parts.
    }
    throw ProblemException.invalid(
        "run.wish", "a wish must be one that the page offers.\nGo back and choose again.");
  }

  /** Returns what a form sends for it. */
  String text() {
    return kind + ":" + person + (vacancy == null ? "" : ":" + vacancy);
  }

  /** Returns wishes as what can be tried. */
  static WhatIfChoicesDocument choices(List<RunWish> wishes) {
    return new WhatIfChoicesDocument(
        pairs(Kind.PIN, wishes),
        pairs(Kind.EXCLUDE, wishes),
        wishes.stream()
            .filter(wish -> wish.kind() == Kind.OUT)
            .map(RunWish::person)
            .distinct()
            .toList());
  }

  private static List<ProposalDocument.Pair> pairs(Kind kind, List<RunWish> wishes) {
    return wishes.stream()
        .filter(wish -> wish.kind() == kind)
        .map(wish ->
            new ProposalDocument.Pair(wish.person(), Objects.requireNonNull(wish.vacancy())))
        .distinct()
        .toList();
  }
}
