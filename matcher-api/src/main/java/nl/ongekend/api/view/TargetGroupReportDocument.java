package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;

/**
 * How many people belong to each target group: {@code ongekend/target-group-report/1}. Every number
 * is rounded by itself: fewer than 5, else down to a multiple of 5. Groups overlap, so they do not
 * add up.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param noticeDays within how many days somebody counts as available
 * @param people how many people there are
 * @param answered of how many of them circumstances are known
 * @param groups every group, in their order
 */
public record TargetGroupReportDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    int noticeDays,
    String people,
    String answered,
    List<Group> groups) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/target-group-report/1";

  /** Copies the list. */
  public TargetGroupReportDocument {
    groups = List.copyOf(groups);
  }

  /**
   * One group.
   *
   * @param group its name, such as {@code unemployed}
   * @param members how many people belong to it
   * @param open of how many an answer is missing
   * @param rule who belongs to it
   * @param source where that is written
   */
  public record Group(String group, String members, String open, String rule, String source) {}
}
