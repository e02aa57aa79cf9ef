package nl.ongekend.api.sheet.person;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.EvidenceGrade;
import nl.ongekend.core.profile.ExternalKey;
import nl.ongekend.core.profile.HomePlace;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.LabourMarketAccess;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.LicenceHeld;
import nl.ongekend.core.profile.LicenceState;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.OccupationHeld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.TravelMode;
import nl.ongekend.core.profile.WorkKind;
import nl.ongekend.core.profile.WorkTime;
import nl.ongekend.taxonomy.ConceptId;
import org.jspecify.annotations.Nullable;

/** What the cells of one row said so far; what none of them said stays missing. */
final class PassportDraft {

  /** Where answers come from that stood in a table; also the source of its keys. */
  static final String SOURCE = "table";

  private final Map<ConceptId, OccupationHeld> occupations = new LinkedHashMap<>();
  private final Map<ConceptId, SkillClaim> skills = new LinkedHashMap<>();
  private final Map<ConceptId, LicenceHeld> licences = new LinkedHashMap<>();
  private final Map<String, LanguageSkill> languages = new LinkedHashMap<>();
  private @Nullable String name;
  private @Nullable String key;
  private @Nullable String caseload;
  private @Nullable Hours minHours;
  private @Nullable Hours maxHours;
  private @Nullable LocalDate availableFrom;
  private @Nullable HomePlace home;
  private @Nullable Integer minutes;
  private Set<TravelMode> modes = Set.of();
  private @Nullable AccessClass access;

  void name(String name) {
    this.name = name;
  }

  void key(String key) {
    this.key = key;
  }

  void caseload(String caseload) {
    this.caseload = caseload;
  }

  void occupation(ConceptId concept, String seen) {
    occupations.putIfAbsent(concept, new OccupationHeld(concept, null, WorkKind.PAID, seen));
  }

  void skill(ConceptId concept, String seen) {
    skills.putIfAbsent(
        concept, new SkillClaim(concept, null, EvidenceGrade.CLAIMED, null, SOURCE, null, seen));
  }

  void licence(ConceptId concept) {
    licences.putIfAbsent(concept, new LicenceHeld(concept, LicenceState.HELD, null));
  }

  /** Takes a language; a level of a column of its own replaces what a list of languages said. */
  void language(String language, @Nullable Cefr level) {
    languages.put(language, new LanguageSkill(language, level, level, level, level, null));
  }

  void hours(@Nullable Hours min, Hours max) {
    minHours = min;
    maxHours = max;
  }

  void availableFrom(LocalDate day) {
    availableFrom = day;
  }

  void home(HomePlace place) {
    home = place;
  }

  void minutes(int most) {
    minutes = most;
  }

  void modes(Set<TravelMode> can) {
    modes = can;
  }

  void access(AccessClass annotation) {
    access = annotation;
  }

  /** Returns the passport with a given id; null when nobody can be found by it. */
  @Nullable Passport build(UUID id) {
    if (name == null) {
      return null;
    }
    return Passport.builder(id, name)
        .externalKey(key == null ? null : new ExternalKey(SOURCE, key))
        .caseload(caseload)
        .occupations(orMissing(occupations))
        .skills(orMissing(skills))
        .languages(orMissing(languages))
        .licences(orMissing(licences))
        .workTime(workTime())
        .mobility(mobility())
        .labourMarketAccess(access == null ? null : LabourMarketAccess.of(access))
        .build();
  }

  private static <V> @Nullable List<V> orMissing(Map<?, V> values) {
    return values.isEmpty() ? null : List.copyOf(values.values());
  }

  private @Nullable WorkTime workTime() {
    return maxHours == null && availableFrom == null
        ? null
        : new WorkTime(minHours, maxHours, null, null, null, null, availableFrom);
  }

  private @Nullable Mobility mobility() {
    return home == null && minutes == null && modes.isEmpty()
        ? null
        : new Mobility(home, modes.isEmpty() ? null : modes, minutes, null);
  }
}
