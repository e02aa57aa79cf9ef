/**
 * Tests of the taxonomy, and the toy taxonomy that the tests of every module share.
 *
 * <p>{@link nl.ongekend.taxonomy.ToyTaxonomy} is drawn in its Javadoc; a test that needs more than
 * it holds builds its own with a {@link nl.ongekend.taxonomy.TaxonomyBuilder}.
 */
@NullMarked
package nl.ongekend.taxonomy;

import org.jspecify.annotations.NullMarked;
