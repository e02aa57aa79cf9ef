package nl.ongekend.api.job;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.BatchDocument;

/** What is still said: nothing about people whose passports are no longer there. */
final class Present {

  private static final int CHUNK = 1_000;

  private Present() {}

  static List<BatchDocument.Person> of(
      Services services, Caller caller, List<BatchDocument.Person> people) {
    return of(services, caller, people, BatchDocument.Person::passport);
  }

  /** Returns those of some passports that are there. */
  static Set<UUID> among(Services services, Caller caller, List<UUID> passports) {
    Set<UUID> present = new HashSet<>();
    for (int from = 0; from < passports.size(); from += CHUNK) {
      List<UUID> some = passports.subList(from, Math.min(from + CHUNK, passports.size()));
      present.addAll(services.passports().listExisting(caller, some));
    }
    return present;
  }

  /** Returns those of some things whose passports are there, in their order. */
  static <T> List<T> of(
      Services services, Caller caller, List<T> things, Function<T, UUID> passport) {
    List<UUID> ids = things.stream().map(passport).toList();
    Set<UUID> present = services.passports().listExisting(caller, ids);
    return things.stream().filter(thing -> present.contains(passport.apply(thing))).toList();
  }
}
