package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which requirements were named when something was decided: {@code ongekend/decisions/1}. Numbers
 * are people, each rounded by itself: fewer than 5, else down to a multiple of 5. A requirement
 * that was named for fewer than 5 people is not in it, and neither is a group without any. Nothing
 * computes with these numbers.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param by what the groups are: all, employer, vacancy or occupation
 * @param groups the groups, in the order of their keys
 */
public record DecisionReportDocument(
    String schema, String version, String commit, LocalDate asOf, String by, List<Group> groups) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/decisions/1";

  /** Copies the list. */
  public DecisionReportDocument {
    groups = List.copyOf(groups);
  }

  /**
   * What was named in one group.
   *
   * @param key the key of the employer, the id of the vacancy or the URI of the occupation; missing
   *     for all together
   * @param label what to call it; missing for all together
   * @param people how many people something was decided about
   * @param requirements what was named, for most people first
   */
  public record Group(
      @Nullable String key, @Nullable String label, String people, List<Requirement> requirements) {

    /** Copies the list. */
    public Group {
      requirements = List.copyOf(requirements);
    }
  }

  /**
   * One requirement. The numbers overlap.
   *
   * @param kind what sort of requirement, such as LANGUAGE
   * @param subject the URI of the skill or licence, or the code of the language; missing for other
   *     kinds
   * @param label what to call the subject; missing when there is none
   * @param people for how many people it was named
   * @param refused for how many when an employer said no
   * @param ended for how many when it was declined or stopped
   * @param waived for how many because the employer asked less than the vacancy says
   */
  public record Requirement(
      String kind,
      @Nullable String subject,
      @Nullable String label,
      String people,
      String refused,
      String ended,
      String waived) {}
}
