/**
 * Readers of the sources of the taxonomy, one per format.
 *
 * <p>{@link nl.ongekend.taxonomy.load.StarterReader} reads the starter taxonomy that comes with the
 * program, {@code EscoReader} the official ESCO download, {@code OverlayReader} labels and {@code
 * CrosswalkReader} identifiers of other classifications. A file that cannot be trusted is refused
 * with a {@link nl.ongekend.taxonomy.TaxonomyFormatException}; a row that does not fit is skipped,
 * counted and listed in the {@code ImportReport}. A reader never changes the builder it starts
 * from: it returns another one, complete.
 */
@NullMarked
package nl.ongekend.taxonomy.load;

import org.jspecify.annotations.NullMarked;
