package nl.ongekend.core.profile;

import org.jspecify.annotations.Nullable;

/**
 * The employer of a vacancy.
 *
 * @param key a stable key of the employer, 1 to 100 characters
 * @param name its name, 1 to 200 characters
 * @param recognisedSponsor whether the immigration service recognises it; missing when unknown
 * @param recognisedLearningCompany whether it may train vocational students; missing when unknown
 * @param guidancePlaces how many newcomers it can guide at a time; missing when unknown
 * @param agency the agency that offers the vacancy; missing when there is none
 */
public record Employer(
    String key,
    String name,
    @Nullable Boolean recognisedSponsor,
    @Nullable Boolean recognisedLearningCompany,
    @Nullable Integer guidancePlaces,
    @Nullable Agency agency) {

  /** Checks the lengths. */
  public Employer {
    Checks.requireText(key, 100, "key");
    Checks.requireText(name, 200, "name");
    if (guidancePlaces != null) {
      Checks.requireBetween(
          guidancePlaces, 0, 1000, "guidancePlaces", "Maybe leave the field out.");
    }
  }
}
