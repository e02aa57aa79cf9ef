/**
 * Judgements, rankings and measures of retrieval, as NIST's {@code trec_eval} reads and computes
 * them. {@link nl.ongekend.eval.trec.Qrels} says what is relevant, {@link
 * nl.ongekend.eval.trec.Ranking} what was found, {@link nl.ongekend.eval.trec.Measures} how good
 * that is. NIST's own test files prove the measures before any engine is measured with them.
 */
@NullMarked
package nl.ongekend.eval.trec;

import org.jspecify.annotations.NullMarked;
