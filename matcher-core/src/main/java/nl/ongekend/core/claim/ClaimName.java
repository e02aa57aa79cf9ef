package nl.ongekend.core.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SkillsState;

/**
 * Which answer of a passport is meant: {@code skill:http://…}, {@code language:nl}, {@code hours:}.
 *
 * @param kind what it is about
 * @param key which one of its kind; empty where there is one at most
 */
public record ClaimName(ClaimKind kind, String key) {

  /** The key of an answer that a passport has once at most. */
  static final String ONE = "";

  private static final String SEPARATOR = ":";

  /** Returns the answer that a text names, if it is a name. */
  public static Optional<ClaimName> find(String text) {
    int end = text.indexOf(SEPARATOR);
    String kind = end < 0 ? "" : text.substring(0, end).toUpperCase(Locale.ROOT);
    return Arrays.stream(ClaimKind.values())
        .filter(known -> known.name().equals(kind))
        .findFirst()
        .map(known -> new ClaimName(known, text.substring(end + SEPARATOR.length())));
  }

  /** Returns the names of all answers of a passport, by kind and then in the order they stand. */
  public static List<ClaimName> listIn(Passport passport) {
    return Arrays.stream(ClaimKind.values())
        .flatMap(
            kind -> Answers.of(kind).keys(passport).stream().map(key -> new ClaimName(kind, key)))
        .toList();
  }

  /** Returns whether a passport has this answer. */
  public boolean isIn(Passport passport) {
    return Answers.of(kind).keys(passport).contains(key);
  }

  /** Returns the passport without this answer; one that does not have it stays as it is. */
  public Passport removedFrom(Passport passport) {
    return isIn(passport) ? Answers.of(kind).without(passport, key) : passport;
  }

  /**
   * Returns the passport without this answer, as if nobody had ever said it: a list that named
   * everything no longer does, so that what is hidden counts as unknown and not as absent.
   */
  public Passport hiddenFrom(Passport passport) {
    Passport.Builder rest = removedFrom(passport).toBuilder();
    switch (kind) {
      case SKILL ->
          rest.skillsState(
              passport.skillsState() == SkillsState.COMPLETE
                  ? SkillsState.PARTIAL
                  : passport.skillsState());
      case LANGUAGE -> rest.languagesComplete(false);
      case OCCUPATION, LICENCE, HOURS, HOME, TRAVEL -> {}
    }
    return rest.build();
  }

  /**
   * Returns the passport with this answer as another passport has it, in place of its own.
   *
   * @throws IllegalArgumentException if the other one does not have it
   */
  public Passport restoredTo(Passport passport, Passport source) {
    if (!isIn(source)) {
      throw new IllegalArgumentException(
          "answer (%s) must be in the passport it comes from.%nMaybe another version has it."
              .formatted(this));
    }
    return Answers.of(kind).with(passport, source, key);
  }

  /** Returns the name as a text, which {@link #find} reads. */
  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT) + SEPARATOR + key;
  }
}
