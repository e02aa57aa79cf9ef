package nl.ongekend.core.index;

import nl.ongekend.core.facet.FacetFactory;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.place.PlaceTable;

/**
 * What an index works with.
 *
 * @param taxonomy the taxonomy
 * @param places the place table
 * @param facets makes facets of documents under both
 * @param profile what columns depend on beside the index
 * @param versions what the index is bound to
 */
public record IndexSetting(
    TaxonomySnapshot taxonomy,
    PlaceTable places,
    FacetFactory facets,
    ColumnProfile profile,
    IndexVersions versions) {}
