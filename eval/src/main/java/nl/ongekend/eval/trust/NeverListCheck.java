package nl.ongekend.eval.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.ongekend.core.explain.Explainer;
import nl.ongekend.core.explain.Outline;
import nl.ongekend.core.kernel.TieBreaker;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.rule.RightStatus;
import nl.ongekend.core.rule.RightVerdict;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.eval.bench.Market;

/**
 * What must not count does not: each such field of both documents is changed, and so are the twins,
 * an eighth of the changes in each pair in turn. Score, interval, terms, what is feasible and the
 * tie stay; right and rank change only through a rule that names itself.
 */
final class NeverListCheck {

  private static final int PEOPLE = 1_000;

  /** Each pair has every so-many-th change, its neighbours the others. */
  private static final int TURNS = 8;

  private final Market market;
  private final MatchWorld world;
  private final Map<Field, FieldUse> useByField = FieldUse.byField();
  private final Twins twins;
  private final Explainer explainer;
  private final TieBreaker ties;
  private final Tally tally = new Tally();

  private NeverListCheck(Market market) {
    this.market = market;
    this.twins = new Twins(market.world());
    this.world = twins.world();
    this.explainer = new Explainer(world);
    this.ties = world.tieBreaker();
  }

  /** A document with one change, and what the changed field may do. */
  private record Changed<D>(String what, FieldUse use, D document) {}

  /** Checks so many pairs. */
  static Finding run(Market market, int pairs) {
    return new NeverListCheck(market).check(pairs);
  }

  private Finding check(int pairs) {
    List<Passport> made = market.people().first(Math.min(PEOPLE, pairs));
    List<Passport> people =
        IntStream.range(0, made.size()).mapToObj(i -> twins.first(made.get(i), i)).toList();
    List<Vacancy> work = market.vacancies().first(Math.ceilDiv(pairs, people.size()));
    List<List<Changed<Vacancy>>> changedWork = work.parallelStream().map(this::changes).toList();
    IntStream.range(0, people.size())
        .parallel()
        .forEach(i -> {
          Passport passport = people.get(i);
          List<Changed<Passport>> changed = changes(passport);
          for (int j = i; j < pairs; j += people.size()) {
            int vacancy = j / people.size();
            int turn = (i + vacancy) % TURNS;
            check(
                passport,
                every(turn, changed),
                work.get(vacancy),
                every(turn, changedWork.get(vacancy)));
          }
        });
    String check =
        "%d fields and 3 twins that must not count: score, tie, gate and rank stay"
            .formatted(useByField.values().stream().filter(use -> !isFree(use)).count());
    return tally.toFinding("T3", check, pairs);
  }

  private static <D> List<D> every(int turn, List<D> all) {
    return IntStream.range(0, all.size())
        .filter(i -> i % TURNS == turn)
        .mapToObj(all::get)
        .toList();
  }

  private static boolean isFree(FieldUse use) {
    return use == FieldUse.COUNTS || use == FieldUse.NAMES;
  }

  private List<Changed<Passport>> changes(Passport passport) {
    List<Changed<Passport>> changes = fieldChanges(passport);
    twins
        .others(passport)
        .forEach((what, twin) -> changes.add(new Changed<>(what, FieldUse.NEVER, twin)));
    return changes;
  }

  private List<Changed<Vacancy>> changes(Vacancy vacancy) {
    return fieldChanges(vacancy);
  }

  private <D extends Record> List<Changed<D>> fieldChanges(D document) {
    List<Changed<D>> changes = new ArrayList<>();
    useByField.forEach((field, use) -> {
      if (!isFree(use)) {
        add(changes, field + " changed", use, document, FieldChange.toOther(field));
        if (field.isOptional()) {
          add(changes, field + " missing", use, document, FieldChange.toMissing(field));
        }
      }
    });
    return changes;
  }

  private static <D extends Record> void add(
      List<Changed<D>> changes, String what, FieldUse use, D document, FieldChange change) {
    D changed = change.in(document);
    if (!changed.equals(document)) {
      changes.add(new Changed<>(what, use, changed));
    }
  }

  private void check(
      Passport passport,
      List<Changed<Passport>> people,
      Vacancy vacancy,
      List<Changed<Vacancy>> work) {
    Outline before = outline(passport, vacancy);
    long tie = tie(passport, vacancy);
    for (Changed<Passport> one : people) {
      check(one, before, outline(one.document(), vacancy));
      check(one, before, tie == tie(one.document(), vacancy), "tie");
    }
    for (Changed<Vacancy> one : work) {
      check(one, before, outline(passport, one.document()));
      check(one, before, tie == tie(passport, one.document()), "tie");
    }
  }

  private Outline outline(Passport passport, Vacancy vacancy) {
    return explainer.outline(passport, vacancy, ScoringProfile.standard(), market.request().asOf());
  }

  private long tie(Passport passport, Vacancy vacancy) {
    return ties.tie(
        vacancy.id().getMostSignificantBits(),
        vacancy.id().getLeastSignificantBits(),
        passport.id().getMostSignificantBits(),
        passport.id().getLeastSignificantBits());
  }

  private void check(Changed<?> change, Outline before, Outline after) {
    boolean widens = change.use() == FieldUse.WIDENS;
    boolean sameScore =
        widens
            ? after.score().expected() == before.score().expected()
            : after.score().equals(before.score()) && after.terms().equals(before.terms());
    check(change, before, sameScore, "score");
    check(change, before, after.feasibility().equals(before.feasibility()), "feasible");
    if (change.use() == FieldUse.BY_RULE) {
      check(change, before, isSameRankOrByRule(before, after), "rank without a rule");
    } else {
      check(change, before, after.right().equals(before.right()), "right");
      check(change, before, after.ranked() == before.ranked(), "rank");
    }
  }

  private static boolean isSameRankOrByRule(Outline before, Outline after) {
    if (after.ranked() == before.ranked()) {
      return true;
    }
    RightVerdict refusing = after.ranked() ? before.right() : after.right();
    boolean refuses =
        refusing.status() == RightStatus.NOT_ALLOWED || refusing.status() == RightStatus.NOT_BEFORE;
    return refuses
        && !refusing.reasons().isEmpty()
        && refusing.reasons().stream().noneMatch(reason -> reason.ruleId().isBlank());
  }

  private void check(Changed<?> change, Outline before, boolean holds, String kept) {
    tally.check(
        holds,
        () ->
            "%s of %s with %s: %s"
                .formatted(change.what(), before.passport(), before.vacancy(), kept));
  }
}
