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
   * Returns a person, who acts under the id of the own passport: there is no account, and nothing
   * else about people to reach.
   */
  public static Actor person(UUID passport, UUID organisationId) {
    return new Actor(passport, organisationId, Role.PERSON);
  }

  /**
   * Refuses a purpose that does not cover a type, circumstances to employers in any case, and to
   * persons everything about people.
   *
   * @throws AccessRefusedException when refused
   */
  void require(Purpose purpose, EntityType type) {
    boolean aboutPeople = type != EntityType.VACANCY;
    boolean employerOnCircumstances = role == Role.EMPLOYER && type == EntityType.CIRCUMSTANCES;
    boolean personOnPeople = role == Role.PERSON && aboutPeople;
    if (employerOnCircumstances || personOnPeople || !purpose.covers(type)) {
      throw new AccessRefusedException(role, purpose, type);
    }
  }

  /**
   * Refuses what {@link #require(Purpose, EntityType)} refuses, but lets a person reach the own
   * passport. This is the one place that says so: whatever is asked of the store about one person
   * passes it.
   *
   * @throws AccessRefusedException when refused
   */
  void require(Purpose purpose, EntityId entity) {
    boolean own =
        role == Role.PERSON
            && purpose == Purpose.SELF_SERVICE
            && entity.equals(EntityId.ofPassport(accountId));
    if (!own) {
      require(purpose, entity.type());
    }
  }
}
