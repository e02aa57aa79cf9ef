package nl.ongekend.api.web;

import java.util.UUID;

/** The addresses of what came of a run. They carry ids and nothing else. */
final class RunAddresses {

  static final String PEOPLE = Addresses.RUN + "/people";
  static final String GAPS = Addresses.RUN + "/gaps";
  static final String GAPS_EXPORT = GAPS + "/export/{form}";
  static final String HOURS = Addresses.RUN + "/hours";
  static final String HOURS_EXPORT = HOURS + "/export/{form}";
  static final String CHANGES = Addresses.RUN + "/changes";
  static final String FAIRNESS = Addresses.RUN + "/fairness";
  static final String WISHES = Addresses.RUN + "/what-if";
  static final String RECORDING = Addresses.RUN + "/recording";

  private RunAddresses() {}

  static String wishes(UUID run, UUID person) {
    return WISHES.replace("{id}", run.toString()) + "?person=" + person;
  }
}
