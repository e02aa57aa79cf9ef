package nl.ongekend.core.voice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ongekend.core.profile.OccupationHeld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.SkillRequirement;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.taxonomy.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * The labels under which concepts were entered, for concepts that the taxonomy does not know. The
 * words of a vacancy come before those of a passport.
 */
final class SeenLabels {

  private final Map<String, String> labelByUri = new HashMap<>();

  private SeenLabels() {}

  /** Returns no labels. */
  static SeenLabels none() {
    return new SeenLabels();
  }

  /** Returns the labels of a vacancy only. */
  static SeenLabels of(Vacancy vacancy) {
    SeenLabels seen = new SeenLabels();
    for (SkillRequirement asked : orEmpty(vacancy.skills())) {
      seen.add(asked.concept(), asked.labelSeen());
    }
    return seen;
  }

  /** Returns the labels of a passport only. */
  static SeenLabels of(Passport passport) {
    SeenLabels seen = new SeenLabels();
    seen.addAll(passport);
    return seen;
  }

  /** Returns the labels of both sides. */
  static SeenLabels of(Vacancy vacancy, Passport passport) {
    SeenLabels seen = of(vacancy);
    seen.addAll(passport);
    return seen;
  }

  private void addAll(Passport passport) {
    for (SkillClaim claim : orEmpty(passport.skills())) {
      add(claim.concept(), claim.labelSeen());
    }
    for (OccupationHeld held : orEmpty(passport.occupations())) {
      add(held.concept(), held.labelSeen());
    }
  }

  private void add(ConceptId concept, @Nullable String label) {
    if (label != null) {
      labelByUri.putIfAbsent(concept.uri(), label);
    }
  }

  private static <T> List<T> orEmpty(@Nullable List<T> values) {
    return values == null ? List.of() : values;
  }

  /** Returns the label under which a concept was entered, if one was kept. */
  Optional<String> find(String uri) {
    return Optional.ofNullable(labelByUri.get(uri));
  }
}
