package nl.ongekend.core.profile;

/**
 * The regulated profession that a vacancy is for, as the rule tables name it.
 *
 * @param authority the authority that recognises it, such as {@code CIBG}
 * @param profession the profession, such as {@code nurse}
 */
public record Profession(String authority, String profession) {

  /** Checks the lengths. */
  public Profession {
    Checks.requireText(authority, 50, "authority");
    Checks.requireText(profession, 100, "profession");
  }
}
