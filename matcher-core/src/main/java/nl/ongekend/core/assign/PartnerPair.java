package nl.ongekend.core.assign;

/**
 * Two people who want work in one area.
 *
 * <p>They never get proposals in two areas. One of them may get one alone.
 *
 * @param first the id of one of them
 * @param second the id of the other
 */
public record PartnerPair(String first, String second) {

  /** Checks that they are two. */
  public PartnerPair {
    Participant.requireId("person", first);
    Participant.requireId("person", second);
    if (first.equals(second)) {
      throw new IllegalArgumentException(
          "person (%s) must have somebody else as partner.%nMaybe a column was copied."
              .formatted(first));
    }
  }
}
