package nl.ongekend.core.facet;

import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.VacancyFacets;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.place.PlaceTable;

/**
 * Makes facets of passports and vacancies under one taxonomy and one table of places.
 *
 * <p>Order and duplicates do not matter: equal answers give equal facets. A concept that the
 * taxonomy does not have is left out here and shown as unmapped by the explanation. Thread-safe.
 */
public final class FacetFactory {

  private final PersonFacetReader person;
  private final VacancyFacetReader vacancy;

  /** Creates a factory for documents whose concepts and places are looked up in these. */
  public FacetFactory(TaxonomySnapshot taxonomy, PlaceTable places) {
    person = new PersonFacetReader(taxonomy, places);
    vacancy = new VacancyFacetReader(taxonomy, places);
  }

  /** Returns the facets of a passport. */
  public PersonFacets of(Passport passport) {
    return person.read(passport);
  }

  /** Returns the facets of a vacancy. */
  public VacancyFacets of(Vacancy document) {
    return vacancy.read(document);
  }
}
