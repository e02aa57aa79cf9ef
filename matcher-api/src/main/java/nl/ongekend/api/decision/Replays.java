package nl.ongekend.api.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.ReplayDocument;
import nl.ongekend.core.decision.Decision;
import nl.ongekend.core.decision.Introduction;
import nl.ongekend.core.decision.Shown;
import nl.ongekend.core.decision.ShownList;
import nl.ongekend.core.document.ContentHash;
import nl.ongekend.core.receipt.Receipt;
import nl.ongekend.core.receipt.Replay;

/** Computes the answers behind decisions again, from their receipts alone. Thread-safe. */
public final class Replays {

  private final Services services;
  private final Introductions introductions;

  /** Creates what replays decisions. */
  public Replays(Services services, Introductions introductions) {
    this.services = services;
    this.introductions = introductions;
  }

  /**
   * Replays everything that was on the table for a pair. Cost: that of reading a taxonomy for each
   * receipt, ten for a list.
   *
   * @throws ProblemException when nothing was decided, or a document behind it was erased
   */
  public ReplayDocument replay(Caller caller, UUID passport, UUID vacancy) {
    Introduction introduction = introductions.require(caller, passport, vacancy).introduction();
    List<Shown> shown =
        introduction.decisions().stream().map(Decision::shown).filter(Objects::nonNull).toList();
    Map<ContentHash, ReplayDocument.Item> replayed = new HashMap<>();
    return new ReplayDocument(
        ReplayDocument.SCHEMA,
        services.build().version(),
        services.build().commit(),
        services.today().date(),
        passport,
        vacancy,
        shown.stream()
            .map(Shown::receipt)
            .distinct()
            .map(receipt -> item(caller, receipt, replayed))
            .toList(),
        shown.stream()
            .map(Shown::list)
            .filter(Objects::nonNull)
            .distinct()
            .map(list -> list(caller, list, replayed))
            .toList());
  }

  private ReplayDocument.Item item(
      Caller caller, ContentHash receipt, Map<ContentHash, ReplayDocument.Item> replayed) {
    return replayed.computeIfAbsent(receipt, id -> item(caller, id));
  }

  private ReplayDocument.Item item(Caller caller, ContentHash id) {
    Replay replay = Replay.of(services.receipts().export(caller, id));
    Receipt receipt = replay.receipt();
    return new ReplayDocument.Item(
        receipt.vacancy(),
        id.hex(),
        receipt.asOf(),
        receipt.answer().score().expected(),
        replay.isEqual(),
        replay.differences().stream().map(ReplayDocument.Difference::of).toList());
  }

  private ReplayDocument.Shown list(
      Caller caller, ContentHash id, Map<ContentHash, ReplayDocument.Item> replayed) {
    ShownList list =
        services
            .engine()
            .store()
            .introductions()
            .findList(caller.actor(), caller.purpose(), id)
            .orElseThrow();
    List<ReplayDocument.Item> entries =
        list.entries().stream().map(entry -> item(caller, entry.receipt(), replayed)).toList();
    boolean same = list.id().equals(id) && isInOrder(entries);
    return new ReplayDocument.Shown(
        id.hex(),
        list.asOf(),
        same && entries.stream().allMatch(ReplayDocument.Item::same),
        entries);
  }

  private static boolean isInOrder(List<ReplayDocument.Item> entries) {
    return IntStream.range(1, entries.size())
        .allMatch(i -> entries.get(i - 1).score() >= entries.get(i).score());
  }
}
