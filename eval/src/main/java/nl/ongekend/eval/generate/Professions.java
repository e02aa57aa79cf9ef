package nl.ongekend.eval.generate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.ongekend.core.profile.Profession;
import nl.ongekend.core.rule.RegulatedProfession;
import nl.ongekend.core.rule.RuleTables;
import nl.ongekend.taxonomy.IscoCodes;

/** The regulated profession of an ISCO-08 unit group: the first one of the rule tables. */
final class Professions {

  private final Map<Integer, Profession> professionByIsco = new HashMap<>();

  Professions(RuleTables rules) {
    for (RegulatedProfession regulated : rules.professions()) {
      Profession profession = new Profession(regulated.authority(), regulated.name());
      for (String isco : regulated.isco()) {
        professionByIsco.putIfAbsent(IscoCodes.parse(isco), profession);
      }
    }
  }

  /** Returns the profession of a unit group, if it has one. */
  Optional<Profession> find(int isco) {
    return Optional.ofNullable(professionByIsco.get(isco));
  }
}
