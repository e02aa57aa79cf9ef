package nl.ongekend.core.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The labour-market annotation on a residence document: no country, number or copy.
 *
 * @param access what the annotation says
 * @param validUntil the last day of the document; missing when unknown
 * @param seenOn when the document was seen; missing when it was not
 * @param seenBy the role of who saw it; missing when nobody did
 * @param asylumWorkAccess what the letter says; only for people in an asylum procedure
 */
public record LabourMarketAccess(
    AccessClass access,
    @Nullable LocalDate validUntil,
    @Nullable LocalDate seenOn,
    @Nullable String seenBy,
    @Nullable AsylumWorkAccess asylumWorkAccess) {

  /** Returns an annotation of which only the class is known. */
  public static LabourMarketAccess of(AccessClass access) {
    return new LabourMarketAccess(access, null, null, null, null);
  }
}
