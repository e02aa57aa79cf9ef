/**
 * Occupations, skills and the groups they belong to, as one immutable snapshot.
 *
 * <p>A {@link nl.ongekend.taxonomy.TaxonomyBuilder} collects what the sources say, checks it as a
 * whole and builds a {@link nl.ongekend.taxonomy.TaxonomySnapshot}. The snapshot numbers its
 * concepts densely (occupations, skills and groups each from zero, in the order of their URIs), so
 * that the matching kernel can work on plain arrays; {@link nl.ongekend.taxonomy.Csr} holds the
 * relations between the numbers and {@link nl.ongekend.taxonomy.Labels} the words. The version of a
 * snapshot is the hash of its content: equal content has an equal version, whatever the order in
 * which its sources were read. {@link nl.ongekend.taxonomy.SnapshotFile} keeps a snapshot on disk.
 *
 * <p>Ordinals are valid for one snapshot only. Whatever outlives a process stores the {@link
 * nl.ongekend.taxonomy.ConceptId}.
 */
@NullMarked
package nl.ongekend.taxonomy;

import org.jspecify.annotations.NullMarked;
