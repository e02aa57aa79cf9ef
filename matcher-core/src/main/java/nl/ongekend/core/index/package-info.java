/**
 * The Lucene index: derived from the store, lost and rebuilt at will, and the only package that
 * knows Lucene.
 *
 * <p>Each side has an index of its own. A document holds its text by language, fields to filter by,
 * its facets as doc values, and the document itself. Facets are sorted doc values: Lucene numbers
 * the distinct ones of a segment, and that numbering is the dictionary of the kernel's columns.
 *
 * <p>{@code SegmentColumns} turns a segment into the arrays of the kernel, once per segment core
 * and column profile; deletions are live bits and never touch them. The index names the taxonomy,
 * places and schema it was built with, and refuses to open with others.
 */
@NullMarked
package nl.ongekend.core.index;

import org.jspecify.annotations.NullMarked;
