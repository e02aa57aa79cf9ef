package nl.ongekend.core.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what a person does not want to be proposed to. Employers and agencies named here see
 * neither entry nor count.
 *
 * @param employers keys of blocked employers
 * @param agencies keys of blocked agencies
 * @param noAgencies whether agencies are excluded altogether; missing counts as no
 * @param noTiedHousing whether housing tied to the job is excluded; missing counts as no
 */
public record Exclusions(
    @Nullable List<String> employers,
    @Nullable List<String> agencies,
    @Nullable Boolean noAgencies,
    @Nullable Boolean noTiedHousing) {

  private static final int MOST_ORGANISATIONS = 100;

  /** Checks the sizes; copies the lists. */
  public Exclusions {
    Checks.requireAtMost(employers, MOST_ORGANISATIONS, "employers");
    Checks.requireAtMost(agencies, MOST_ORGANISATIONS, "agencies");
    employers = Checks.copy(employers);
    agencies = Checks.copy(agencies);
  }
}
