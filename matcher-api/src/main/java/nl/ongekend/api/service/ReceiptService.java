package nl.ongekend.api.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ongekend.api.engine.Engine;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.DocumentBody;
import nl.ongekend.api.store.EntityId;
import nl.ongekend.api.store.EntityType;
import nl.ongekend.api.store.MadeReceipt;
import nl.ongekend.api.store.Store;
import nl.ongekend.core.document.CanonicalJson;
import nl.ongekend.core.document.ContentHash;
import nl.ongekend.core.explain.Explainer;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.receipt.PackedContent;
import nl.ongekend.core.receipt.Receipt;
import nl.ongekend.core.receipt.ReceiptFile;
import nl.ongekend.core.receipt.ReceiptMaker;
import nl.ongekend.core.receipt.ReceiptPart;
import nl.ongekend.core.release.Build;
import nl.ongekend.core.rule.RuleTables;
import nl.ongekend.core.score.ScoringProfile;

/**
 * Makes receipts of answers about stored pairs, keeps them and exports them. Thread-safe.
 *
 * <p>The first receipt of a world archives its taxonomy, places, market and rules, which takes a
 * moment; every later one writes a row.
 */
public final class ReceiptService {

  private final Store store;
  private final Explainer explainer;
  private final ReceiptMaker maker;
  private final DocumentService<Passport> passports;
  private final DocumentService<Vacancy> vacancies;

  ReceiptService(
      Engine engine,
      Build build,
      DocumentService<Passport> passports,
      DocumentService<Vacancy> vacancies) {
    this.store = engine.store();
    this.explainer = engine.explainer();
    this.maker = new ReceiptMaker(engine.world(), RuleTables.standard(), build);
    this.passports = passports;
    this.vacancies = vacancies;
  }

  /**
   * Answers about a stored pair and keeps the receipt. Asking the same again gives the receipt that
   * is there.
   *
   * @throws ProblemException when one of them is not there
   */
  public MadeReceipt make(Caller caller, UUID passport, UUID vacancy, MatchParameters parameters) {
    return makeAll(caller, passport, List.of(vacancy), parameters).getFirst();
  }

  /**
   * Answers about a stored person and each of some vacancies and keeps the receipts, in their
   * order. The person is seen once.
   *
   * @throws ProblemException when one of them is not there
   */
  public List<MadeReceipt> makeAll(
      Caller caller, UUID passport, List<UUID> vacancies, MatchParameters parameters) {
    Stored<Passport> person = passports.get(caller, passport);
    return vacancies.stream()
        .map(vacancy -> made(caller, person, this.vacancies.get(caller, vacancy), parameters))
        .toList();
  }

  private MadeReceipt made(
      Caller caller, Stored<Passport> person, Stored<Vacancy> work, MatchParameters parameters) {
    Explanation explanation =
        explainer.explain(
            person.document(), work.document(), parameters.profile(), parameters.asOf());
    Receipt receipt = maker.make(explanation, name(person), name(work));
    return store
        .receipts()
        .keep(
            caller.actor(),
            caller.purpose(),
            receipt,
            missing(caller, receipt, parameters.profile()));
  }

  private static ReceiptMaker.DocumentName name(Stored<?> document) {
    return new ReceiptMaker.DocumentName(document.contentHash(), document.docVersion());
  }

  private Map<ReceiptPart, PackedContent> missing(
      Caller caller, Receipt receipt, ScoringProfile profile) {
    Map<ReceiptPart, ContentHash> hashByPart = new EnumMap<>(ReceiptPart.class);
    Arrays.stream(ReceiptPart.values())
        .filter(part -> !part.isDocument())
        .forEach(part -> hashByPart.put(part, receipt.basis().hash(part)));
    Set<ContentHash> missing =
        store
            .receipts()
            .listMissing(caller.actor(), caller.purpose(), Set.copyOf(hashByPart.values()));
    return hashByPart.entrySet().stream()
        .filter(part -> missing.contains(part.getValue()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                part -> PackedContent.of(maker.content(part.getKey(), profile))));
  }

  /**
   * Returns the id that a text holds.
   *
   * @throws ProblemException when it holds none
   */
  public static ContentHash id(String text) {
    try {
      return new ContentHash(text);
    } catch (IllegalArgumentException e) {
      throw Choices.refused(
          "the id of a receipt",
          "64 lower-case hexadecimal digits",
          "Copy it as it was given when the receipt was made.");
    }
  }

  /**
   * Returns a receipt.
   *
   * @throws ProblemException when it is not there
   */
  public MadeReceipt get(Caller caller, ContentHash id) {
    return store
        .receipts()
        .find(caller.actor(), caller.purpose(), id)
        .orElseThrow(() ->
            notFound(
                "receipt.not-found",
                "receipt %s must exist in your organisation.\nMaybe another installation made it; replay its file."
                    .formatted(id)));
  }

  /**
   * Returns a receipt with everything it names.
   *
   * @throws ProblemException when it is not there, or a document of it was erased
   */
  public ReceiptFile export(Caller caller, ContentHash id) {
    Receipt receipt = get(caller, id).receipt();
    store
        .audit()
        .viewed(caller.actor(), caller.purpose(), EntityType.PASSPORT, List.of(receipt.passport()));
    Map<ReceiptPart, PackedContent> contents = new EnumMap<>(ReceiptPart.class);
    for (ReceiptPart part : ReceiptPart.values()) {
      contents.put(
          part,
          findContent(caller, receipt, part)
              .orElseThrow(() ->
                  notFound(
                      "receipt.content-gone",
                      "%s of receipt %s must still be kept.\nMaybe it was erased; the answer in the receipt remains."
                          .formatted(part.file(), id))));
    }
    return ReceiptFile.of(receipt, contents);
  }

  private Optional<PackedContent> findContent(Caller caller, Receipt receipt, ReceiptPart part) {
    return switch (part) {
      case PASSPORT -> findDocument(caller, EntityType.PASSPORT, receipt.passport(), receipt, part);
      case VACANCY -> findDocument(caller, EntityType.VACANCY, receipt.vacancy(), receipt, part);
      case PROFILE, MARKET, RULES, PLACES, TAXONOMY ->
          store
              .receipts()
              .findContent(caller.actor(), caller.purpose(), part, receipt.basis().hash(part));
    };
  }

  private Optional<PackedContent> findDocument(
      Caller caller, EntityType type, UUID id, Receipt receipt, ReceiptPart part) {
    return store
        .documents()
        .findContent(
            caller.actor(), caller.purpose(), new EntityId(type, id), receipt.basis().hash(part))
        .map(DocumentBody::json)
        .map(json -> PackedContent.of(CanonicalJson.of(json).getBytes(UTF_8)));
  }

  private static ProblemException notFound(String code, String detail) {
    return new ProblemException(Problem.of(Problem.Kind.NOT_FOUND, code, detail));
  }
}
