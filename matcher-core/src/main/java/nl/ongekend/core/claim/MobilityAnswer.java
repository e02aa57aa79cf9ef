package nl.ongekend.core.claim;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.Passport;

/**
 * A part of what is known about where somebody lives and how they travel.
 *
 * @param there whether the part is known
 * @param merge returns the first value with the part of the second
 */
record MobilityAnswer(Predicate<Mobility> there, BinaryOperator<Mobility> merge) implements Answer {

  private static final Mobility UNKNOWN = new Mobility(null, null, null, null);

  /** Returns where somebody lives. */
  static MobilityAnswer home() {
    return new MobilityAnswer(
        mobility -> mobility.home() != null,
        (into, from) ->
            new Mobility(from.home(), into.modes(), into.maxMinutes(), into.relocation()));
  }

  /** Returns how somebody travels, and how long at most. */
  static MobilityAnswer travel() {
    return new MobilityAnswer(
        mobility -> mobility.modes() != null || mobility.maxMinutes() != null,
        (into, from) ->
            new Mobility(into.home(), from.modes(), from.maxMinutes(), into.relocation()));
  }

  @Override
  public List<String> keys(Passport passport) {
    return there.test(mobility(passport)) ? List.of(ClaimName.ONE) : List.of();
  }

  @Override
  public Passport without(Passport passport, String key) {
    return merged(passport, UNKNOWN);
  }

  @Override
  public Passport with(Passport passport, Passport source, String key) {
    return merged(passport, mobility(source));
  }

  private Passport merged(Passport passport, Mobility from) {
    Mobility changed = merge.apply(mobility(passport), from);
    return passport.toBuilder().mobility(changed.equals(UNKNOWN) ? null : changed).build();
  }

  private static Mobility mobility(Passport passport) {
    Mobility mobility = passport.mobility();
    return mobility == null ? UNKNOWN : mobility;
  }
}
