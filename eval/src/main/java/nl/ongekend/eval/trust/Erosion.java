package nl.ongekend.eval.trust;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.Vacancy;

/**
 * Takes answers away at random: optional answers of a document as a whole, or single claims.
 *
 * @param seed with the number of the document, decides what goes
 * @param fieldPercent how likely an optional answer that is no skill goes
 * @param claimPercent how likely a claim goes
 */
record Erosion(long seed, int fieldPercent, int claimPercent) {

  private static final int PER_CENT = 100;

  /** What is about skills, or says which document it is, stays. */
  private static final Set<String> KEPT =
      Set.of("Passport.skills", "Passport.licences", "Vacancy.skills", "Vacancy.licences");

  private static final List<FieldChange> PASSPORT = optional(Passport.class);
  private static final List<FieldChange> VACANCY = optional(Vacancy.class);

  private static List<FieldChange> optional(Class<?> document) {
    return Field.listWithin(Set.of(document)).stream()
        .filter(field -> field.owner() == document && field.isOptional())
        .filter(field -> !KEPT.contains(field.toString()))
        .map(FieldChange::toMissing)
        .toList();
  }

  /** Returns what is left of the passports. */
  List<Passport> ofPassports(List<Passport> passports) {
    return IntStream.range(0, passports.size())
        .parallel()
        .mapToObj(i -> {
          Random random = new Random(seed + 2L * i);
          return withoutClaims(without(PASSPORT, passports.get(i), random), random);
        })
        .toList();
  }

  /** Returns what is left of the vacancies. */
  List<Vacancy> ofVacancies(List<Vacancy> vacancies) {
    return IntStream.range(0, vacancies.size())
        .parallel()
        .mapToObj(i -> without(VACANCY, vacancies.get(i), new Random(seed + 2L * i + 1)))
        .toList();
  }

  private <D extends Record> D without(List<FieldChange> fields, D document, Random random) {
    D left = document;
    for (FieldChange field : fields) {
      if (random.nextInt(PER_CENT) < fieldPercent) {
        left = field.in(left);
      }
    }
    return left;
  }

  private Passport withoutClaims(Passport passport, Random random) {
    List<SkillClaim> claims = passport.skills();
    return claims == null || claimPercent == 0
        ? passport
        : passport.toBuilder()
            .skills(claims.stream().filter(_ -> random.nextInt(PER_CENT) >= claimPercent).toList())
            .build();
  }
}
