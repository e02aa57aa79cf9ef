package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To which target groups a person belongs: {@code ongekend/target-groups/1}. For coaches and staff,
 * to choose help; no match and no employer sees it.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param passport the passport
 * @param noticeDays within how many days somebody counts as available
 * @param recordedOn when the circumstances were given; missing when there are none
 * @param groups every group, in their order; people belong to several
 */
public record TargetGroupsDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    UUID passport,
    int noticeDays,
    @Nullable LocalDate recordedOn,
    List<Group> groups) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/target-groups/1";

  /** Copies the list. */
  public TargetGroupsDocument {
    groups = List.copyOf(groups);
  }

  /**
   * One group.
   *
   * @param group its name, such as {@code unemployed}
   * @param member {@code yes}, {@code no}, or {@code open} when an answer is missing
   * @param rule who belongs to it
   * @param source where that is written
   */
  public record Group(String group, String member, String rule, String source) {}
}
