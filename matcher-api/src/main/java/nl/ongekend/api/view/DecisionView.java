package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides about a person and a vacancy.
 *
 * @param stage KEPT or DECLINED to begin with, then PROPOSED, INTRODUCED, INTERVIEWED, OFFERED,
 *     PLACED, DECLINED, REFUSED or STOPPED; KEPT again after an end
 * @param startsOn the first day of work, with PLACED and only then
 * @param reasons why; needed for DECLINED, REFUSED and STOPPED, and to go against list or gate
 */
public record DecisionView(
    @Nullable String stage, @Nullable LocalDate startsOn, @Nullable List<ReasonView> reasons) {}
