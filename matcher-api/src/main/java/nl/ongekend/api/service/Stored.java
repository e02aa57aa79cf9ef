package nl.ongekend.api.service;

import nl.ongekend.api.store.ChangePosition;

/**
 * A document as the store holds it now.
 *
 * @param document what it says
 * @param entityVersion 1 for the first version, one more for each next one; the strong ETag
 * @param position the change that made this version
 * @param <D> the document
 */
public record Stored<D>(D document, long entityVersion, ChangePosition position) {}
