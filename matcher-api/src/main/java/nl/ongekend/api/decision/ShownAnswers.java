package nl.ongekend.api.decision;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.store.IntroductionStore;
import nl.ongekend.api.store.MadeReceipt;
import nl.ongekend.api.view.MatchDocument;
import nl.ongekend.core.decision.Overruled;
import nl.ongekend.core.decision.Shown;
import nl.ongekend.core.decision.ShownList;
import nl.ongekend.core.decision.Stage;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.receipt.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the answer that is on the table when something is decided, and says what of it the decision
 * goes against. Thread-safe.
 */
final class ShownAnswers {

  private final Services services;
  private final IntroductionStore store;

  ShownAnswers(Services services) {
    this.services = services;
    this.store = services.engine().store().introductions();
  }

  /**
   * An answer, kept.
   *
   * @param shown where it is kept
   * @param overruled what the decision goes against; missing when it follows the answer
   */
  record Table(Shown shown, @Nullable Overruled overruled) {}

  /**
   * Keeps the answer about a pair, with the list of the person where something is chosen from it.
   *
   * @param to the stage that it gets to
   * @param chosen whether it was not on the list of the person before
   */
  Table keep(Caller caller, Passport passport, UUID vacancy, Stage to, boolean chosen) {
    return chosen || to == Stage.KEPT
        ? keepList(caller, passport, vacancy, to)
        : keepPair(caller, passport.id(), vacancy, to);
  }

  private Table keepPair(Caller caller, UUID passport, UUID vacancy, Stage to) {
    Receipt receipt = receipt(caller, passport, vacancy);
    boolean against = to.isForward() && !receipt.answer().ranked();
    return new Table(new Shown(receipt.id(), null, null), against ? Overruled.GATE : null);
  }

  /** Keeps the answer about a pair alone. */
  Receipt receipt(Caller caller, UUID passport, UUID vacancy) {
    return services.receipts().make(caller, passport, vacancy, parameters()).receipt();
  }

  private Table keepList(Caller caller, Passport passport, UUID vacancy, Stage to) {
    List<UUID> listed =
        services.matches().vacanciesFor(caller, passport, parameters()).matches().stream()
            .map(MatchDocument.Match::id)
            .toList();
    List<UUID> asked = Stream.concat(listed.stream(), Stream.of(vacancy)).distinct().toList();
    List<Receipt> receipts =
        services.receipts().makeAll(caller, passport.id(), asked, parameters()).stream()
            .map(MadeReceipt::receipt)
            .toList();
    ShownList list = list(passport.id(), listed, receipts);
    store.keepList(caller.actor(), caller.purpose(), list);
    Receipt pair = receipts.get(asked.indexOf(vacancy));
    Integer rank = list.findRank(vacancy).orElse(null);
    return new Table(
        new Shown(pair.id(), rank, list.id()), overruled(to, rank != null, pair.answer().ranked()));
  }

  private ShownList list(UUID passport, List<UUID> listed, List<Receipt> receipts) {
    return new ShownList(
        passport,
        parameters().asOf(),
        IntStream.range(0, listed.size())
            .mapToObj(i -> new ShownList.Entry(listed.get(i), receipts.get(i).id()))
            .toList());
  }

  private static @Nullable Overruled overruled(Stage to, boolean listed, boolean ranked) {
    if (to == Stage.KEPT) {
      Overruled missing = ranked ? Overruled.LIST : Overruled.GATE;
      return listed ? null : missing;
    }
    return listed ? Overruled.RANK : null;
  }

  private MatchParameters parameters() {
    return MatchParameters.standard(services.today().date());
  }
}
