package nl.ongekend.api.web;

import java.util.UUID;

/** The addresses of what is kept and followed up. They carry ids and nothing else. */
final class KeptAddresses {

  static final String KEPT = "/people/{id}/kept";
  static final String PEOPLE = "/vacancies/{id}/kept";
  static final String FOLLOW_UP = "/follow-up";
  static final String REPORT = "/reports/decisions";

  private KeptAddresses() {}

  static String kept(UUID person) {
    return KEPT.replace("{id}", person.toString());
  }

  static String people(UUID vacancy) {
    return PEOPLE.replace("{id}", vacancy.toString());
  }
}
