package nl.ongekend.api.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.store.MadeReceipt;
import nl.ongekend.core.receipt.Answer;
import nl.ongekend.core.receipt.Basis;
import nl.ongekend.core.receipt.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * A receipt that is kept: {@code ongekend/made-receipt/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answered
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param id the id of the receipt: the hash of its canonical form, 64 hexadecimal digits
 * @param madeAt when it was made
 * @param purpose what for
 * @param passport the id of the passport
 * @param vacancy the id of the vacancy
 * @param basis what the answer was computed with
 * @param answer the answer
 */
public record ReceiptDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    String id,
    Instant madeAt,
    String purpose,
    UUID passport,
    UUID vacancy,
    Hashes basis,
    Given answer) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/made-receipt/1";

  /** Returns the document of a receipt. */
  public static ReceiptDocument of(MadeReceipt made) {
    Receipt receipt = made.receipt();
    return new ReceiptDocument(
        SCHEMA,
        receipt.version(),
        receipt.commit(),
        receipt.asOf(),
        receipt.id().hex(),
        made.at(),
        made.purpose().name(),
        receipt.passport(),
        receipt.vacancy(),
        Hashes.of(receipt.basis()),
        Given.of(receipt.answer()));
  }

  /**
   * What an answer was computed with, each a SHA-256 in hexadecimal digits.
   *
   * @param passport the passport
   * @param vacancy the vacancy
   * @param profile the settings of the score
   * @param market the market snapshot
   * @param rules the rule tables
   * @param places the place table
   * @param taxonomy the taxonomy snapshot
   * @param score the version of the arithmetic, which is no hash
   */
  public record Hashes(
      String passport,
      String vacancy,
      String profile,
      String market,
      String rules,
      String places,
      String taxonomy,
      String score) {

    static Hashes of(Basis basis) {
      return new Hashes(
          basis.passport().hex(),
          basis.vacancy().hex(),
          basis.profile().hex(),
          basis.market().hex(),
          basis.rules().hex(),
          basis.places().hex(),
          basis.taxonomy().hex(),
          basis.score());
    }
  }

  /**
   * The answer.
   *
   * @param ranked whether the pair may be ranked
   * @param score the expected score in points
   * @param low the least, however missing answers turn out
   * @param high the most
   * @param right the verdict of the right layer, such as {@code ALLOWED}
   * @param from the first possible day; given with {@code NOT_BEFORE} and only then
   * @param feasible whether it is feasible, such as {@code FEASIBLE}
   * @param terms the parts of the score
   */
  public record Given(
      boolean ranked,
      int score,
      int low,
      int high,
      String right,
      @Nullable LocalDate from,
      String feasible,
      List<Term> terms) {

    /** Copies the list. */
    public Given {
      terms = List.copyOf(terms);
    }

    static Given of(Answer answer) {
      return new Given(
          answer.ranked(),
          answer.score().expected(),
          answer.score().low(),
          answer.score().high(),
          answer.right().status(),
          answer.right().from(),
          answer.feasible().status(),
          answer.terms().stream().map(Term::of).toList());
    }
  }

  /**
   * One part of the score.
   *
   * @param name its name, such as {@code coverage}
   * @param points its expected points
   * @param max the most it can give
   * @param low its least points
   * @param high its most points
   */
  public record Term(String name, int points, int max, int low, int high) {

    static Term of(Answer.Term term) {
      return new Term(
          term.name(),
          term.points().expected(),
          term.max(),
          term.points().low(),
          term.points().high());
    }
  }
}
