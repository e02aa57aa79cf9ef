package nl.ongekend.core.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.ongekend.core.document.ContentHash;
import nl.ongekend.core.document.RecordForm;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.Versions;
import nl.ongekend.core.release.Build;
import nl.ongekend.core.rule.RuleTables;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.taxonomy.SnapshotFile;
import nl.ongekend.taxonomy.place.PlaceFile;

/** Makes receipts of answers that were given in one world. Thread-safe. */
public final class ReceiptMaker {

  static final RecordForm<ScoringProfile> PROFILES = RecordForm.of(ScoringProfile.class);

  private final MatchWorld world;
  private final RuleTables rules;
  private final Build build;

  /**
   * Creates a maker.
   *
   * @param world the world
   * @param rules its rule tables
   * @param build the program that answers
   * @throws IllegalArgumentException if the rule tables are not those of the world
   */
  public ReceiptMaker(MatchWorld world, RuleTables rules, Build build) {
    if (!rules.version().equals(world.versions().rules())) {
      throw new IllegalArgumentException(
          "rule tables (%s) must be those of the world (%s).%nMaybe they were read anew."
              .formatted(rules.version(), world.versions().rules()));
    }
    this.world = world;
    this.rules = rules;
    this.build = build;
  }

  /**
   * A document that a receipt names.
   *
   * @param hash the hash of its canonical JSON
   * @param version the document version of that JSON
   */
  public record DocumentName(ContentHash hash, int version) {}

  /**
   * Returns the receipt of an answer.
   *
   * @param explanation the answer, given in this world
   * @param passport the passport that was explained
   * @param vacancy the vacancy that was explained
   */
  public Receipt make(Explanation explanation, DocumentName passport, DocumentName vacancy) {
    Versions versions = world.versions();
    Basis basis =
        new Basis(
            passport.hash(),
            passport.version(),
            vacancy.hash(),
            vacancy.version(),
            ContentHash.of(PROFILES.write(explanation.profile())),
            new ContentHash(versions.market()),
            new ContentHash(versions.rules()),
            new ContentHash(versions.places()),
            new ContentHash(versions.taxonomy()),
            versions.score());
    return new Receipt(
        Receipt.SCHEMA,
        build.version(),
        build.commit(),
        explanation.asOf(),
        explanation.passport(),
        explanation.vacancy(),
        basis,
        Answer.of(explanation));
  }

  /**
   * Returns the content of a part that is no document.
   *
   * @param part what
   * @param profile the settings of the score
   * @throws IllegalArgumentException if the part is a document
   */
  public byte[] content(ReceiptPart part, ScoringProfile profile) {
    return switch (part) {
      case PROFILE -> PROFILES.write(profile).getBytes(UTF_8);
      case MARKET -> world.market().toText().getBytes(UTF_8);
      case RULES -> rules.content().getBytes(UTF_8);
      case PLACES -> PlaceFile.content(world.places()).getBytes(UTF_8);
      case TAXONOMY -> SnapshotFile.content(world.taxonomy());
      case PASSPORT, VACANCY ->
          throw new IllegalArgumentException(
              "part (%s) must be a part of the world.%nDocuments are kept by reference."
                  .formatted(part));
    };
  }
}
