package nl.ongekend.api.store;

/**
 * How far alerts are complete, and for which searches.
 *
 * @param position the last change that was looked at
 * @param revision how many searches were saved and removed so far
 */
public record FollowerMark(ChangePosition position, long revision) {}
