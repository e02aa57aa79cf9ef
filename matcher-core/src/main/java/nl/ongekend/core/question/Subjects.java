package nl.ongekend.core.question;

import java.util.Optional;
import nl.ongekend.core.explain.LanguageCode;
import nl.ongekend.core.explain.Subject;
import nl.ongekend.taxonomy.TaxonomySnapshot;

/** What conditions are about, in the words of explanations. */
public final class Subjects {

  private Subjects() {}

  /** Returns the skill, licence or language that a condition is about, if it is about one. */
  public static Optional<Subject> find(Condition condition, TaxonomySnapshot taxonomy) {
    int ordinal = condition.subject();
    return switch (condition.kind()) {
      case SKILL -> Optional.of(new Subject(Subject.Kind.SKILL, taxonomy.skillId(ordinal).uri()));
      case LICENCE ->
          Optional.of(new Subject(Subject.Kind.LICENCE, taxonomy.skillId(ordinal).uri()));
      case LANGUAGE -> Optional.of(new Subject(Subject.Kind.LANGUAGE, LanguageCode.text(ordinal)));
      default -> Optional.empty();
    };
  }
}
