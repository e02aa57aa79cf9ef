package nl.ongekend.core.voice;

import java.util.List;
import nl.ongekend.core.claim.ClaimName;

/**
 * One answer of a passport in words, for the person it is about.
 *
 * @param name which answer it is
 * @param what what it says, such as <em>welding</em> or <em>24 to 32 hours a week</em>
 * @param details how well, how long, and what it rests on, as sentences; empty when there is
 *     nothing to add
 */
public record ToldClaim(ClaimName name, String what, List<String> details) {

  /** Copies the list. */
  public ToldClaim {
    details = List.copyOf(details);
  }
}
