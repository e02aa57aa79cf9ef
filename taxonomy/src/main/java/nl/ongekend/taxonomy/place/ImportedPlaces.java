package nl.ongekend.taxonomy.place;

import nl.ongekend.taxonomy.load.ImportReport;

/**
 * The result of an import of places.
 *
 * @param places a new table with what there was before and what the import added
 * @param report what was read and what was not used
 */
public record ImportedPlaces(PlaceTable places, ImportReport report) {}
