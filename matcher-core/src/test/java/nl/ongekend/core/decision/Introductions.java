package nl.ongekend.core.decision;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.decision.NamedRequirement.Kind;
import org.jspecify.annotations.Nullable;

/** Decisions as tests write them. */
final class Introductions {

  static final UUID COACH = new UUID(1, 1);
  static final UUID PERSON = new UUID(2, 1);
  static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  static final NamedRequirement DUTCH = new NamedRequirement(Kind.LANGUAGE, "nl");
  static final Reason DUTCH_SHORT = new Reason(ReasonCode.LANGUAGE_SHORT, DUTCH);

  private Introductions() {}

  static Introduction begun(UUID passport, Decision decision) {
    return new Introduction(passport, new UUID(3, 1), "home", null, List.of(decision));
  }

  static Introduction kept() {
    return begun(PERSON, move(Stage.KEPT));
  }

  static Introduction at(Stage... stages) {
    Introduction introduction = kept();
    for (Stage stage : stages) {
      introduction = introduction.with(move(stage));
    }
    return introduction;
  }

  static Introduction placed(LocalDate startsOn) {
    return at(Stage.INTRODUCED, Stage.OFFERED)
        .with(decision(new Step.Move(Stage.PLACED, startsOn), MONDAY, null, List.of()));
  }

  /** A move with the reason that an end needs. */
  static Decision move(Stage to) {
    List<Reason> reasons = to.isEnd() ? List.of(Reason.of(ReasonCode.NOT_TOLD)) : List.of();
    return move(to, reasons);
  }

  static Decision move(Stage to, List<Reason> reasons) {
    return decision(new Step.Move(to, to == Stage.PLACED ? MONDAY : null), MONDAY, null, reasons);
  }

  static Decision followUp(Milestone milestone, Retained retained, LocalDate on) {
    return decision(new Step.FollowUp(milestone, retained), on, null, List.of());
  }

  static Decision decision(
      Step step, LocalDate on, @Nullable Overruled overruled, List<Reason> reasons) {
    return new Decision(
        new Decision.Author(COACH, on.atStartOfDay().toInstant(ZoneOffset.UTC), on),
        step,
        overruled,
        reasons,
        null);
  }
}
