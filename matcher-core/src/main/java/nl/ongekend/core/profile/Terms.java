package nl.ongekend.core.profile;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The terms of employment of a vacancy.
 *
 * @param wage what it pays; missing when unknown
 * @param contract the contract form; missing when unknown
 * @param motives which motives the work serves, by the employer's own account; missing when unknown
 * @param transportOffered whether the employer brings people to work; missing counts as no
 * @param housing housing that comes with it; missing when there is none
 * @param training training that comes with it; missing when unknown, empty when there is none
 * @param workplaceFeatures features of the workplace, such as "quiet room"; shown, never scored
 */
public record Terms(
    @Nullable Wage wage,
    @Nullable ContractForm contract,
    @Nullable Set<Motive> motives,
    @Nullable Boolean transportOffered,
    @Nullable HousingOffer housing,
    @Nullable List<TrainingOffer> training,
    @Nullable List<String> workplaceFeatures) {

  private static final int MOST_ENTRIES = 20;

  /** Checks the sizes; copies the collections. */
  public Terms {
    Checks.requireAtMost(training, MOST_ENTRIES, "training");
    Checks.requireAtMost(workplaceFeatures, MOST_ENTRIES, "workplaceFeatures");
    motives = Checks.copy(motives);
    training = Checks.copy(training);
    workplaceFeatures = Checks.copy(workplaceFeatures);
  }

  /** Returns terms of which nothing is known. */
  public static Terms unknown() {
    return new Terms(null, null, null, null, null, null, null);
  }
}
