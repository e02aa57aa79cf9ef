package nl.ongekend.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal has to keep beside the limits of each person: rules between people, and caps over
 * time. Each may be left out. Partner links are for coaches and staff, never for employers.
 *
 * @param partners pairs who want work in one area
 * @param floors how many people of which group are served at least
 * @param caps how often proposals may be repeated within a period
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BatchRulesDocument(
    @Nullable List<Partners> partners, @Nullable List<Floor> floors, @Nullable Caps caps) {

  /** No rules. */
  public static final BatchRulesDocument NONE = new BatchRulesDocument(null, null, null);

  /** Copies the lists. */
  public BatchRulesDocument {
    partners = partners == null ? null : List.copyOf(partners);
    floors = floors == null ? null : List.copyOf(floors);
  }

  /** Returns the pairs; often none. */
  public List<Partners> listPartners() {
    return partners == null ? List.of() : partners;
  }

  /** Returns the floors; often none. */
  public List<Floor> listFloors() {
    return floors == null ? List.of() : floors;
  }

  /** Returns the same with some of the pairs. */
  public BatchRulesDocument withPartners(List<Partners> some) {
    return new BatchRulesDocument(partners == null ? null : some, floors, caps);
  }

  /** Returns the same with other floors. */
  public BatchRulesDocument withFloors(List<Floor> others) {
    return new BatchRulesDocument(partners, floors == null ? null : others, caps);
  }

  /**
   * Two people who want work in one area.
   *
   * @param first the passport of one of them
   * @param second the passport of the other
   */
  public record Partners(@Nullable UUID first, @Nullable UUID second) {}

  /**
   * How many people of one group are served at least, as far as they can be. The group is named by
   * exactly one of municipality, caseload and waiting.
   *
   * @param name what the floor is called
   * @param least how many people, 1 or more
   * @param municipality people who live in it
   * @param caseload people of this caseload, as passports name it
   * @param waitedDays people who had no proposal for so many days or more
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Floor(
      @Nullable String name,
      @Nullable Integer least,
      @Nullable String municipality,
      @Nullable String caseload,
      @Nullable Integer waitedDays) {

    /** Returns the same with another name of the municipality. */
    public Floor withMunicipality(@Nullable String other) {
      return new Floor(name, least, other, caseload, waitedDays);
    }
  }

  /**
   * How often proposals may be repeated. Recorded proposals of all batches count.
   *
   * @param days the length of the period, 1 to 366
   * @param sameVacancy how often one person may be proposed the same vacancy; no limit when left
   *     out
   * @param sameEmployer how often one person may be proposed vacancies of the same employer; no
   *     limit when left out
   * @param vacancy how often a vacancy may be proposed at all; no limit when left out
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Caps(
      @Nullable Integer days,
      @Nullable Integer sameVacancy,
      @Nullable Integer sameEmployer,
      @Nullable Integer vacancy) {}
}
