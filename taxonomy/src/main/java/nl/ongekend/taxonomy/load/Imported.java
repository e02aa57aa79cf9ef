package nl.ongekend.taxonomy.load;

import nl.ongekend.taxonomy.TaxonomyBuilder;

/**
 * The result of an import.
 *
 * @param taxonomy a new builder with what there was before and what the import added
 * @param report what was read and what was not used
 */
public record Imported(TaxonomyBuilder taxonomy, ImportReport report) {}
