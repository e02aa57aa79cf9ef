/**
 * Readers of the sources of the taxonomy, one per format.
 *
 * <p>{@link nl.ongekend.taxonomy.load.StarterReader} reads the starter taxonomy that comes with the
 * program, {@link nl.ongekend.taxonomy.load.EscoReader} the official ESCO download, {@link
 * nl.ongekend.taxonomy.load.OverlayReader} labels and {@link
 * nl.ongekend.taxonomy.load.CrosswalkReader} identifiers of other classifications. A file that
 * cannot be trusted is refused with a {@link nl.ongekend.taxonomy.TaxonomyFormatException}; a row
 * that does not fit is skipped, counted and listed in the {@link
 * nl.ongekend.taxonomy.load.ImportReport}. A reader never changes the builder it starts from: it
 * returns another one, complete.
 */
@NullMarked
package nl.ongekend.taxonomy.load;

import org.jspecify.annotations.NullMarked;
