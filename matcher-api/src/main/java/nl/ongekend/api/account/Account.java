package nl.ongekend.api.account;

import java.util.UUID;
import nl.ongekend.api.store.Actor;
import nl.ongekend.api.store.Role;

/**
 * Somebody who may come in.
 *
 * @param id its id
 * @param organisationId the organisation it acts for
 * @param organisation the name of that organisation
 * @param name what the person types to log in
 * @param role in which capacity it acts
 * @param oneTime whether its password has to be replaced before anything else
 * @param enabled whether it may come in
 */
public record Account(
    UUID id,
    UUID organisationId,
    String organisation,
    String name,
    Role role,
    boolean oneTime,
    boolean enabled) {

  /** Returns who asks when this account does. */
  public Actor actor() {
    return new Actor(id, organisationId, role);
  }
}
