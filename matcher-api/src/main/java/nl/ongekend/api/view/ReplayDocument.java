package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.receipt.Answer;

/**
 * The answers behind some decisions, computed again from their receipts alone: {@code
 * ongekend/replay/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param passport the id of the passport
 * @param vacancy the id of the vacancy
 * @param answers the answers about the pair, in the order of the decisions
 * @param lists the lists that were shown, in the order of the decisions
 */
public record ReplayDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    UUID passport,
    UUID vacancy,
    List<Item> answers,
    List<Shown> lists) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/replay/1";

  /** Copies the lists. */
  public ReplayDocument {
    answers = List.copyOf(answers);
    lists = List.copyOf(lists);
  }

  /**
   * One answer about a pair.
   *
   * @param vacancy the id of the vacancy
   * @param receipt the id of the receipt
   * @param answeredOn the date of the question then
   * @param score the expected score in points, as the receipt says
   * @param same whether the answer now is that of the receipt, to the last point
   * @param differences where it is not; empty when it is the same
   */
  public record Item(
      UUID vacancy,
      String receipt,
      LocalDate answeredOn,
      int score,
      boolean same,
      List<Difference> differences) {

    /** Copies the list. */
    public Item {
      differences = List.copyOf(differences);
    }
  }

  /**
   * Where two answers are not the same.
   *
   * @param field what of the answer, such as {@code terms.travel}
   * @param receipt what the receipt says
   * @param replay what the replay says
   */
  public record Difference(String field, String receipt, String replay) {

    /** Returns the view of a difference. */
    public static Difference of(Answer.Difference difference) {
      return new Difference(difference.field(), difference.receipt(), difference.replay());
    }
  }

  /**
   * A list of vacancies as it was shown.
   *
   * @param list its id
   * @param answeredOn the date of the question then
   * @param same whether every answer is that of its receipt, and the scores fall in this order
   * @param entries the vacancies, best first
   */
  public record Shown(String list, LocalDate answeredOn, boolean same, List<Item> entries) {

    /** Copies the list. */
    public Shown {
      entries = List.copyOf(entries);
    }
  }
}
