/** Tests of the measures of retrieval. */
@NullMarked
package nl.ongekend.eval.trec;

import org.jspecify.annotations.NullMarked;
