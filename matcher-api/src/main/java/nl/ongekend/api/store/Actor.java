package nl.ongekend.api.store;

import java.util.UUID;

/**
 * Who asks.
 *
 * @param accountId the account
 * @param organisationId the organisation it acts for; only that organisation's rows are in reach
 * @param role in which capacity
 */
public record Actor(UUID accountId, UUID organisationId, Role role) {

  private static final Actor LOCAL = new Actor(new UUID(0, 1), new UUID(0, 1), Role.ADMINISTRATOR);

  /** The only user of a home on one machine: whoever can read its files. */
  public static Actor local() {
    return LOCAL;
  }

  /**
   * Refuses a purpose that does not cover a type, and circumstances to employers in any case.
   *
   * @throws AccessRefusedException when refused
   */
  void require(Purpose purpose, EntityType type) {
    boolean employerOnCircumstances = role == Role.EMPLOYER && type == EntityType.CIRCUMSTANCES;
    if (employerOnCircumstances || !purpose.covers(type)) {
      throw new AccessRefusedException(role, purpose, type);
    }
  }
}
