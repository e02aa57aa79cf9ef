package nl.ongekend.core.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.SkillRequirement;
import nl.ongekend.core.score.LanguageOffer;
import nl.ongekend.core.score.OccupationTerm;
import nl.ongekend.core.spi.OccupationNearness;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import org.jspecify.annotations.Nullable;

/** What deserves a look beside the numbers. */
final class Warnings {

  private Warnings() {}

  static List<Warning> of(PairView pair) {
    List<Warning> warnings = new ArrayList<>();
    addUnmapped(pair, warnings);
    addSafetyLanguage(pair, warnings);
    if (pair.asked.skills().derived()) {
      warnings.add(new Warning("requirements-derived", ""));
    }
    if (pair.passport.freshness() != null && pair.person.expiresOn() <= pair.context.asOfDay()) {
      warnings.add(
          new Warning("answers-expired", pair.passport.freshness().confirmedOn().toString()));
    }
    if (!pair.asked.exclusion().agency().isEmpty()) {
      warnings.add(new Warning("agency", pair.asked.exclusion().agency()));
    }
    if (pair.asked.exclusion().tiedHousing()) {
      warnings.add(new Warning("tied-housing", ""));
    }
    addBelowLevel(pair, warnings);
    return List.copyOf(warnings);
  }

  private static void addUnmapped(PairView pair, List<Warning> warnings) {
    TaxonomySnapshot taxonomy = pair.world.taxonomy();
    Stream<ConceptId> claimed = stream(pair.passport.skills()).map(SkillClaim::concept);
    Stream<ConceptId> asked = stream(pair.vacancy.skills()).map(SkillRequirement::concept);
    Stream.concat(claimed, asked)
        .filter(concept -> taxonomy.skillOrdinal(concept) == TaxonomySnapshot.ABSENT)
        .distinct()
        .sorted()
        .forEach(concept -> warnings.add(new Warning("unmapped", concept.uri())));
  }

  /** Safety instructions in no language in which the person is known to follow speech at A2. */
  private static void addSafetyLanguage(PairView pair, List<Warning> warnings) {
    List<String> languages =
        pair.vacancy.languages() == null ? null : pair.vacancy.languages().safetyInstruction();
    if (languages == null || languages.isEmpty()) {
      return;
    }
    boolean understood =
        languages.stream()
            .map(code -> pair.person.languages().language(LanguageOffer.code(code)))
            .anyMatch(known -> known != null && known.listening() >= Cefr.A2.ordinal());
    if (!understood) {
      warnings.add(new Warning("safety-language", String.join(",", languages)));
    }
  }

  /** Two or more ISCO-08 skill levels below the highest occupation held. */
  private static void addBelowLevel(PairView pair, List<Warning> warnings) {
    if (pair.asked.occupation() == OccupationTerm.NO_OCCUPATION) {
      return;
    }
    OccupationNearness nearness = pair.context.nearness();
    int asked = nearness.skillLevel(pair.asked.occupation());
    int held =
        pair.person.occupations().held().stream()
            .mapToInt(one -> nearness.skillLevel(one.occupation()))
            .max()
            .orElse(0);
    if (asked > 0 && held - asked >= 2) {
      warnings.add(new Warning("below-own-level", ""));
    }
  }

  private static <T> Stream<T> stream(@Nullable List<T> values) {
    return values == null ? Stream.empty() : values.stream();
  }
}
