package nl.ongekend.core.assign;

import java.util.Set;

/**
 * How many people of a group are served at least: those of a municipality, of a coach, or those who
 * wait longer than some time. Never a group that the law protects; such groups are measured
 * afterwards.
 *
 * @param name what the group is called, unique in a batch, not blank
 * @param members the ids of the people in it
 * @param least how many of them, as far as so many can be served together; at least 0
 */
public record GroupFloor(String name, Set<String> members, int least) {

  /** Checks the range; copies the set. */
  public GroupFloor {
    Participant.requireId("floor", name);
    members = Set.copyOf(members);
    if (least < 0) {
      throw new IllegalArgumentException(
          "floor (%s) of %d people must be at least 0.%nMaybe leave the floor out."
              .formatted(name, least));
    }
  }
}
