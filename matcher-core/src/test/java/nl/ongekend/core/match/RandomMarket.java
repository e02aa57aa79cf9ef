package nl.ongekend.core.match;

import java.util.List;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.taxonomy.TaxonomySnapshot;

/**
 * People and vacancies of one seed and the world they meet in.
 *
 * @param world the world, whose market snapshot is of these vacancies
 * @param passports the people
 * @param vacancies the vacancies
 */
public record RandomMarket(MatchWorld world, List<Passport> passports, List<Vacancy> vacancies) {

  /** Draws a market of {@link DenseDocuments}; odd and even seeds have different taxonomies. */
  public static RandomMarket of(long seed, int passports, int vacancies) {
    TaxonomySnapshot taxonomy = MatchWorlds.taxonomy(seed);
    DenseDocuments documents = new DenseDocuments(seed, taxonomy);
    List<Passport> people = documents.passports(passports);
    List<Vacancy> work = documents.vacancies(vacancies);
    return new RandomMarket(MatchWorlds.of(taxonomy, work), people, work);
  }
}
