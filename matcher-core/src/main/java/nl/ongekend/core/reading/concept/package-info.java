/**
 * Occupations and skills in running text.
 *
 * <p>{@link nl.ongekend.core.reading.concept.ConceptReader} looks for every label of the taxonomy
 * in every sentence: the words as they stand, in another form, in another order, with a word in
 * between, or as parts of a compound. What speaks for a match is counted, and turned into a
 * confidence by figures that were fitted on development data. Nothing is trained here and nothing
 * leaves the machine.
 *
 * <p>The way of a text: {@link nl.ongekend.core.reading.concept.Passage} (sentences and their
 * words), {@link nl.ongekend.core.reading.concept.PassageRoots} (the roots of the words), {@link
 * nl.ongekend.core.reading.concept.LabelMatcher} (labels in a sentence), {@link
 * nl.ongekend.core.reading.concept.Sightings} (which of them stand), {@link
 * nl.ongekend.core.reading.concept.SimilarConcepts} (what is like a label), {@link
 * nl.ongekend.core.reading.concept.RequirementCues} (how much a vacancy wants them).
 */
@NullMarked
package nl.ongekend.core.reading.concept;

import org.jspecify.annotations.NullMarked;
