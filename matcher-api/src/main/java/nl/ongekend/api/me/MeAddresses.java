package nl.ongekend.api.me;

import nl.ongekend.api.service.AccessService;

/** The addresses of a person's own pages. None names a passport. */
final class MeAddresses {

  static final String START = AccessService.ADDRESS;
  static final String LOGIN = START + "/login";
  static final String LOGOUT = START + "/logout";
  static final String PASSPORT = START + "/passport";
  static final String WORK = START + "/work";
  static final String SEEN = START + "/seen";
  static final String SHARED = START + "/shared";
  static final String SCRIPT = "/assets/{version}/aloud.js";

  private MeAddresses() {}
}
