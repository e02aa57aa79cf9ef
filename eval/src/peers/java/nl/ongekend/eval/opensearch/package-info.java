/**
 * OpenSearch as somebody else's search server, in this process, to compare with. Built by the
 * profile {@code peers} only; the product never sees it.
 *
 * <p>One node, one shard, merged to one segment: impacts in a {@code rank_features} field, asked by
 * linear {@code rank_feature} queries, which is the documented way to rank by numbers of terms and
 * is pruned by Lucene. No hits are counted, no document is fetched, nothing is cached.
 */
@NullMarked
package nl.ongekend.eval.opensearch;

import org.jspecify.annotations.NullMarked;
