/**
 * Receipts of matches: what an answer was computed with, so that anyone can compute it again.
 *
 * <p>A {@link nl.ongekend.core.receipt.Receipt} names, by hash, the two documents, the taxonomy,
 * rules, market, places and profile, and holds the answer; its id is the hash of its canonical
 * JSON. A {@link nl.ongekend.core.receipt.ReceiptFile} carries these contents along, in one ZIP
 * that is refused when a single bit of it has changed. {@link nl.ongekend.core.receipt.Replay}
 * computes the answer anew from the file and nothing else, and says what differs. {@link
 * nl.ongekend.core.receipt.ReceiptMaker} makes receipts in one world.
 *
 * <p>Layout, limits and the reason for whole snapshots: {@code docs/decisions/0016-receipts.md}.
 */
@NullMarked
package nl.ongekend.core.receipt;

import org.jspecify.annotations.NullMarked;
