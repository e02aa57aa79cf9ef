package nl.ongekend.core.decision;

import nl.ongekend.core.document.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * The answer that was on the table when something was decided.
 *
 * @param receipt the receipt of the pair, from which it is computed again
 * @param rank its rank on the list of the person, 1 for the best; missing when it was not on it
 * @param list the {@link ShownList} that was kept; missing when the decision was about no list
 */
public record Shown(ContentHash receipt, @Nullable Integer rank, @Nullable ContentHash list) {}
