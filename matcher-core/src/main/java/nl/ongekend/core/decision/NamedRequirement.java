package nl.ongekend.core.decision;

import java.util.Comparator;
import java.util.regex.Pattern;
import nl.ongekend.taxonomy.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * The one requirement of a vacancy that a reason is about.
 *
 * @param kind what sort of requirement
 * @param subject the URI of a skill or licence, or the code of a language (ISO 639); missing for
 *     the other kinds and only then
 */
public record NamedRequirement(Kind kind, @Nullable String subject)
    implements Comparable<NamedRequirement> {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private static final Comparator<NamedRequirement> ORDER =
      Comparator.comparing(NamedRequirement::kind)
          .thenComparing(named -> named.subject == null ? "" : named.subject);

  /** Sorts of requirements. */
  public enum Kind {
    /** A skill. */
    SKILL,
    /** A licence or certificate. */
    LICENCE,
    /** A language. */
    LANGUAGE,
    /** Hours and times. */
    HOURS,
    /** The journey. */
    TRAVEL,
    /** The first day. */
    START,
    /** The pay. */
    PAY,
    /** The form of the contract. */
    CONTRACT,
    /** What the law asks before somebody may start. */
    RIGHT;

    /** Returns whether a requirement of this kind says which one. */
    public boolean hasSubject() {
      return compareTo(LANGUAGE) <= 0;
    }
  }

  /** Checks that there is a subject where there has to be one, and that it is no free text. */
  public NamedRequirement {
    if (kind.hasSubject() != (subject != null) || (subject != null && !isName(kind, subject))) {
      throw new IllegalArgumentException(
          "requirement of kind %s must %s.%nMaybe take it from the vacancy."
              .formatted(
                  kind,
                  switch (kind) {
                    case SKILL, LICENCE -> "name a concept by its URI";
                    case LANGUAGE -> "name a language by its code, such as nl";
                    default -> "stand alone";
                  }));
    }
  }

  /** Returns a requirement that is the only one of its kind. */
  public static NamedRequirement of(Kind kind) {
    return new NamedRequirement(kind, null);
  }

  private static boolean isName(Kind kind, String subject) {
    return kind == Kind.LANGUAGE ? LANGUAGE.matcher(subject).matches() : isConcept(subject);
  }

  private static boolean isConcept(String subject) {
    try {
      return ConceptId.of(subject).uri().equals(subject);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public int compareTo(NamedRequirement other) {
    return ORDER.compare(this, other);
  }
}
