package nl.ongekend.core.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import nl.ongekend.core.document.DocumentException;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.market.MarketSnapshot;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.receipt.ReceiptException.Reason;
import nl.ongekend.core.rule.RuleTables;
import nl.ongekend.core.rule.TableProblem;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.taxonomy.SnapshotFile;
import nl.ongekend.taxonomy.TaxonomyFormatException;
import nl.ongekend.taxonomy.place.PlaceFile;

/**
 * An answer computed anew from an exported receipt, and nothing else.
 *
 * @param receipt the receipt
 * @param passport the passport in the file
 * @param vacancy the vacancy in the file
 * @param world the world in the file
 * @param rules the rule tables in the file
 * @param explanation the answer now
 */
public record Replay(
    Receipt receipt,
    Passport passport,
    Vacancy vacancy,
    MatchWorld world,
    RuleTables rules,
    Explanation explanation) {

  private static final Documents DOCUMENTS = new Documents();

  /**
   * Replays a receipt. Cost: that of reading the taxonomy in it.
   *
   * @throws ReceiptException if a content cannot be read, or the receipt asks for an arithmetic
   *     that this program does not have
   */
  public static Replay of(ReceiptFile file) {
    Receipt receipt = file.receipt();
    ScoreVersion score = ScoreVersion.of(receipt.basis().score());
    try {
      Passport passport =
          DOCUMENTS.readPassport(
              text(file, ReceiptPart.PASSPORT), receipt.basis().passportVersion());
      Vacancy vacancy =
          DOCUMENTS.readVacancy(text(file, ReceiptPart.VACANCY), receipt.basis().vacancyVersion());
      requireSame("passport", receipt.passport(), passport.id());
      requireSame("vacancy", receipt.vacancy(), vacancy.id());
      ScoringProfile profile = ReceiptMaker.PROFILES.read(text(file, ReceiptPart.PROFILE));
      RuleTables rules = RuleTables.ofContent(text(file, ReceiptPart.RULES));
      MatchWorld world = world(file, rules);
      Explanation explanation = score.explain(world, passport, vacancy, profile, receipt.asOf());
      return new Replay(receipt, passport, vacancy, world, rules, explanation);
    } catch (DocumentException
        | TaxonomyFormatException
        | TableProblem
        | IllegalArgumentException e) {
      throw ReceiptException.of(
          Reason.UNKNOWN_VERSION,
          "every file of the receipt must have a form this program knows",
          e);
    }
  }

  private static MatchWorld world(ReceiptFile file, RuleTables rules) {
    return MatchWorld.of(
        SnapshotFile.ofContent(
            file.content(ReceiptPart.TAXONOMY).content(), ReceiptPart.TAXONOMY.file()),
        PlaceFile.ofContent(text(file, ReceiptPart.PLACES), ReceiptPart.PLACES.file()),
        MarketSnapshot.parse(text(file, ReceiptPart.MARKET)),
        rules);
  }

  private static String text(ReceiptFile file, ReceiptPart part) {
    return new String(file.content(part).content(), UTF_8);
  }

  private static void requireSame(String what, UUID named, UUID actual) {
    if (!named.equals(actual)) {
      throw new ReceiptException(
          Reason.CONTRADICTS,
          "the %s in the file (%s) must be the one of the receipt (%s)"
              .formatted(what, actual, named));
    }
  }

  /** Returns the answer now, in the words of a receipt. */
  public Answer answer() {
    return Answer.of(explanation);
  }

  /** Returns where the answer now differs from the receipt; none when they are equal. */
  public List<Answer.Difference> differences() {
    return receipt.answer().differences(answer());
  }

  /** Returns whether the answer now is that of the receipt, to the last point. */
  public boolean isEqual() {
    return receipt.answer().equals(answer());
  }
}
