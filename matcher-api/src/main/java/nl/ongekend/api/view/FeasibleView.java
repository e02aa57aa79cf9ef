package nl.ongekend.api.view;

import java.util.List;
import nl.ongekend.core.explain.Feasibility;
import org.jspecify.annotations.Nullable;

/**
 * Whether a pair is feasible.
 *
 * @param status {@code FEASIBLE}, {@code UNKNOWN} or {@code NOT_FEASIBLE}
 * @param reasons codes of what makes it infeasible or unknown
 * @param minutes the longer journey in minutes; missing when unknown
 */
public record FeasibleView(String status, List<String> reasons, @Nullable Integer minutes) {

  /** Copies the list. */
  public FeasibleView {
    reasons = List.copyOf(reasons);
  }

  static FeasibleView of(Feasibility feasibility) {
    return new FeasibleView(
        feasibility.status().name(), feasibility.reasons(), feasibility.minutes());
  }
}
