package nl.ongekend.core.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.ongekend.core.document.CanonicalJson;
import nl.ongekend.core.document.ContentHash;
import nl.ongekend.core.document.DocumentVersion;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.explain.Explainer;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.release.Build;
import nl.ongekend.core.rule.RuleTables;
import nl.ongekend.core.score.ScoringProfile;

/** Exports receipts of pairs in one world. */
public final class Receipts {

  private static final RuleTables RULES = RuleTables.standard();
  private static final Documents DOCUMENTS = new Documents();

  private final MatchWorld world;
  private final ReceiptMaker maker;
  private final Map<ReceiptPart, PackedContent> contentOfWorld = new EnumMap<>(ReceiptPart.class);

  /** Exports receipts of a world with the standard rules. */
  public Receipts(MatchWorld world) {
    this.world = world;
    this.maker = new ReceiptMaker(world, RULES, new Build("0.1.0", "c0ffee", false));
    for (ReceiptPart part : ReceiptPart.values()) {
      if (!part.isDocument() && part != ReceiptPart.PROFILE) {
        contentOfWorld.put(part, PackedContent.of(maker.content(part, ScoringProfile.standard())));
      }
    }
  }

  /** Returns the exported receipt of what the world says about a pair. */
  public ReceiptFile export(
      Passport passport, Vacancy vacancy, ScoringProfile profile, LocalDate asOf) {
    Explanation explanation = new Explainer(world).explain(passport, vacancy, profile, asOf);
    Map<ReceiptPart, PackedContent> contents = new EnumMap<>(contentOfWorld);
    contents.put(ReceiptPart.PASSPORT, packed(DOCUMENTS.write(passport)));
    contents.put(ReceiptPart.VACANCY, packed(DOCUMENTS.write(vacancy)));
    contents.put(
        ReceiptPart.PROFILE, PackedContent.of(maker.content(ReceiptPart.PROFILE, profile)));
    return ReceiptFile.of(
        maker.make(explanation, name(DOCUMENTS.write(passport)), name(DOCUMENTS.write(vacancy))),
        contents);
  }

  static PackedContent packed(String json) {
    return PackedContent.of(CanonicalJson.of(json).getBytes(UTF_8));
  }

  private static ReceiptMaker.DocumentName name(String json) {
    return new ReceiptMaker.DocumentName(ContentHash.of(json), DocumentVersion.CURRENT);
  }
}
