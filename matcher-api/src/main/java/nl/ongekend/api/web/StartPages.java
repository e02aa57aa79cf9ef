package nl.ongekend.api.web;

import nl.ongekend.api.http.endpoint.EndpointRegistry;
import nl.ongekend.api.store.Role;

/** Where people begin who have just logged in. Immutable. */
final class StartPages {

  private final EndpointRegistry registry;

  StartPages(EndpointRegistry registry) {
    this.registry = registry;
  }

  /** Not everybody has a start page: the own account is there for all. */
  String target(ReturnPath back, Role role) {
    if (!back.path().isEmpty()) {
      return back.path();
    }
    boolean starts =
        registry.find("GET", Addresses.START).filter(row -> row.roles().contains(role)).isPresent();
    return starts ? Addresses.START : Addresses.ACCOUNT;
  }
}
