/**
 * What texts have in common. A text is split into features (words, or runs of characters), each
 * weighs by how rare it is among the labels, and two texts are as near as their features agree.
 * Everything is exact, needs no training, and is done on this machine.
 */
@NullMarked
package nl.ongekend.core.text;

import org.jspecify.annotations.NullMarked;
