/**
 * What texts have in common. A text is split into features (words, or runs of characters), each
 * weighs by how rare it is among the labels, and two texts are as near as their features agree.
 * {@link nl.ongekend.core.text.ConceptLinker} puts that together: it finds the concepts that a text
 * may mean, in any language that the taxonomy has labels in. All it knows it learns from the labels
 * it is given, on this machine.
 */
@NullMarked
package nl.ongekend.core.text;

import org.jspecify.annotations.NullMarked;
