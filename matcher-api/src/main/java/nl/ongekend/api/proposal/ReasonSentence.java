package nl.ongekend.api.proposal;

import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.assign.AssignmentReason;

/**
 * Why a person is proposed a vacancy, in a sentence for that person: {@code second for you; the
 * first is taken by 4 people it suits more; price 312}.
 */
final class ReasonSentence {

  /** More would be a list, and the list is there already. */
  private static final int MOST_TOLD = 2;

  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  private ReasonSentence() {}

  static String of(AssignmentReason reason) {
    List<String> parts = new ArrayList<>();
    parts.add(ordinal(reason.rank()) + " for you");
    if (reason.pinned()) {
      parts.add("pinned");
    }
    List<AssignmentReason.Passed> above = reason.above();
    for (int i = 0; i < Math.min(above.size(), MOST_TOLD); i++) {
      // Proposals above this one are not among the passed; with a cap of one there are none.
      parts.add(
          told(above.size() == reason.rank() - 1 ? ordinal(i + 1) : "one above", above.get(i)));
    }
    if (above.size() > MOST_TOLD) {
      parts.add("so it is with %d more above".formatted(above.size() - MOST_TOLD));
    }
    parts.add("price %,d".formatted(reason.price()));
    return String.join("; ", parts);
  }

  private static String told(String which, AssignmentReason.Passed passed) {
    String the = which.equals("one above") ? which : "the " + which;
    if (passed.bar() != AssignmentReason.Bar.NONE) {
      return the + barred(passed.bar());
    }
    if (passed.takenBy() == 0) {
      return the + " is proposed to nobody";
    }
    return "%s is taken by %s".formatted(the, takers(passed.takenBy(), passed.suitedMore()));
  }

  private static String barred(AssignmentReason.Bar bar) {
    return switch (bar) {
      case NONE -> "";
      case EXCLUDED -> " was excluded";
      case HELD_BACK -> " was proposed too often lately";
      case PARTNERS -> " is in another area than your partner can work in";
    };
  }

  private static String takers(int takenBy, int suitedMore) {
    if (suitedMore == takenBy) {
      return people(takenBy) + " it suits more";
    }
    String all = "which serves more people or gives the greater total";
    if (suitedMore == 0) {
      return "%s it suits no more, %s".formatted(people(takenBy), all);
    }
    return "%s, %d of whom it suits more, %s".formatted(people(takenBy), suitedMore, all);
  }

  private static String people(int count) {
    return count == 1 ? "one person" : count + " people";
  }

  private static String ordinal(int rank) {
    return rank <= ORDINALS.size() ? ORDINALS.get(rank - 1) : "number " + rank;
  }
}
