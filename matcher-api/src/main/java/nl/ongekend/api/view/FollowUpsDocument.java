package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Whom to ask whether they still work there: {@code ongekend/follow-ups/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param due who is due, the longest first
 */
public record FollowUpsDocument(
    String schema, String version, String commit, LocalDate asOf, List<Item> due) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/follow-ups/1";

  /** Copies the list. */
  public FollowUpsDocument {
    due = List.copyOf(due);
  }

  /**
   * One person to ask about, at the last milestone that is due.
   *
   * @param passport the id of the passport
   * @param vacancy the id of the vacancy
   * @param employer the key of the employer
   * @param startsOn the first day of work
   * @param months how many months after it
   * @param on the day of the milestone
   */
  public record Item(
      UUID passport, UUID vacancy, String employer, LocalDate startsOn, int months, LocalDate on) {}
}
