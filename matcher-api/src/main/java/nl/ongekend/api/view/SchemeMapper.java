package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.ongekend.core.release.Build;
import nl.ongekend.core.rule.Source;
import nl.ongekend.core.scheme.Beneficiary;
import nl.ongekend.core.scheme.Fact;
import nl.ongekend.core.scheme.Scheme;
import nl.ongekend.core.scheme.SchemeAdvice;
import nl.ongekend.core.scheme.SchemeCondition;
import nl.ongekend.core.scheme.Support;
import org.jspecify.annotations.Nullable;

/** Makes documents of advice about schemes. Thread-safe. */
public final class SchemeMapper {

  private final Build build;

  /** Creates a mapper for answers of this program. */
  public SchemeMapper(Build build) {
    this.build = build;
  }

  /** Who asks. */
  public record Asked(
      Beneficiary beneficiary, @Nullable UUID passport, @Nullable UUID vacancy, LocalDate asOf) {}

  /** Returns the advice as a document. */
  public SchemesDocument schemes(Asked asked, List<SchemeAdvice.Advice> advice) {
    return new SchemesDocument(
        SchemesDocument.SCHEMA,
        build.version(),
        build.commit(),
        asked.asOf(),
        words(asked.beneficiary()),
        asked.passport(),
        asked.vacancy(),
        advice.stream().map(SchemeMapper::scheme).toList());
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static SchemesDocument.Scheme scheme(SchemeAdvice.Advice advice) {
    Scheme scheme = advice.scheme();
    Support support = scheme.support();
    Source source = scheme.source();
    return new SchemesDocument.Scheme(
        scheme.id(),
        scheme.name(),
        scheme.aliases(),
        scheme.about(),
        words(advice.usability()),
        words(advice.standing()),
        scheme.from(),
        scheme.to(),
        advice.met().stream().map(SchemeMapper::condition).toList(),
        advice.failed().stream().map(SchemeMapper::condition).toList(),
        advice.missing().stream().map(SchemeMapper::missing).toList(),
        new SchemesDocument.Support(
            support.euroFrom(), support.euroTo(), support.percentFrom(), support.percentTo()),
        new SchemesDocument.Source(
            source.title(), source.article(), source.date(), source.checked()));
  }

  private static SchemesDocument.Condition condition(SchemeCondition condition) {
    return new SchemesDocument.Condition(
        words(condition.fact()),
        condition instanceof SchemeCondition.NoneOf,
        List.copyOf(condition.words()));
  }

  private static SchemesDocument.Missing missing(Fact fact) {
    return new SchemesDocument.Missing(words(fact), fact.field(), fact.words());
  }
}
