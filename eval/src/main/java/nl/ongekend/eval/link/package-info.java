/**
 * How well texts find their concepts: titles of work, phrases, and sentences against the labels of
 * a taxonomy. A {@link nl.ongekend.eval.link.LinkTask} is a set of queries, labels and judgements
 * that a user brings; no set is known by name. It is scored under the plain protocol (labels are
 * ranked) and the concept protocol (concepts are, by their best label), beside lexical baselines.
 */
@NullMarked
package nl.ongekend.eval.link;

import org.jspecify.annotations.NullMarked;
