package nl.ongekend.api.service;

import nl.ongekend.api.store.ChangePosition;
import nl.ongekend.core.document.ContentHash;

/**
 * A document as the store holds it now.
 *
 * @param document what it says
 * @param entityVersion 1 for the first version, one more for each next one; the strong ETag
 * @param position the change that made this version
 * @param contentHash the hash of its canonical JSON
 * @param docVersion the document version of that JSON
 * @param <D> the document
 */
public record Stored<D>(
    D document,
    long entityVersion,
    ChangePosition position,
    ContentHash contentHash,
    int docVersion) {}
