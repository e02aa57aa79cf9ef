/**
 * The same score, computed by Lucene in its documented ways: what a good team would build without a
 * kernel of its own.
 *
 * <p>The vacancies stand in an index of their own, sorted as the product's is and merged to one
 * segment: requirements as terms whose frequency is their points, and as one binary doc value;
 * facets as dictionary codes in doc values, once each on its own and once packed. Three forms rank
 * them, all warm, on one thread, collecting the top k only: {@link
 * nl.ongekend.eval.peers.FunctionScoreForm} over separate or packed doc values, and {@link
 * nl.ongekend.eval.peers.BoundedForm}, which hands Lucene's pruning disjunction the score it still
 * has to reach. All look points up in tables that remember what a code gives, as the kernel does.
 *
 * <p>Used for comparison only; nothing in the product depends on it. Works under the standard
 * profile.
 */
@NullMarked
package nl.ongekend.eval.peers;

import org.jspecify.annotations.NullMarked;
