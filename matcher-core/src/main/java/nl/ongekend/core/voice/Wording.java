package nl.ongekend.core.voice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ongekend.core.explain.Subject;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.TextByLanguage;
import nl.ongekend.core.profile.WorkTime;
import nl.ongekend.core.rule.Action;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import org.jspecify.annotations.Nullable;

/** What things are called in one voice and language. For one narrative; not thread-safe. */
final class Wording {

  private static final int POINTS_DIGITS = 2;

  private final MessageBundle bundle;
  private final TaxonomySnapshot taxonomy;
  private final SeenLabels seenLabels;

  Wording(MessageBundle bundle, TaxonomySnapshot taxonomy, SeenLabels seenLabels) {
    this.bundle = bundle;
    this.taxonomy = taxonomy;
    this.seenLabels = seenLabels;
  }

  MessageBundle bundle() {
    return bundle;
  }

  /** Returns a message that inserts nothing. */
  String text(String key) {
    return bundle.text(key);
  }

  /** Returns a message with its arguments. */
  String text(String key, Map<String, ?> arguments) {
    return bundle.text(key, arguments);
  }

  /** Returns the text that goes with a constant. */
  String text(String prefix, Enum<?> constant) {
    return bundle.text(prefix + "." + MessageCatalogue.key(constant));
  }

  /** Returns what a concept is called. */
  String concept(Subject subject) {
    return concept(subject.id());
  }

  /**
   * Returns what a concept is called: the label of the taxonomy, else the one under which it was
   * entered, else that it has no name.
   */
  String concept(String uri) {
    ConceptId id = ConceptId.of(uri);
    for (ConceptType type : ConceptType.values()) {
      int ordinal = taxonomy.ordinal(type, id);
      if (ordinal != TaxonomySnapshot.ABSENT) {
        return Fragment.of(taxonomy.labels(type).preferred(ordinal, bundle.language()));
      }
    }
    return seenLabels.find(uri).map(Fragment::of).orElseGet(() -> text("concept.nameless"));
  }

  /** Returns a text of the vacancy, in Dutch for Dutch readers and in English for all others. */
  String text(TextByLanguage texts) {
    return Fragment.of(texts.in(bundle.language()));
  }

  /** Returns the name of a language, ISO 639. */
  String language(String code) {
    return bundle.formats().language(code);
  }

  /** Returns texts joined into an enumeration. */
  String list(List<String> texts) {
    return bundle.formats().list(texts);
  }

  /** Returns a date written out. */
  String date(LocalDate date) {
    return bundle.formats().date(date);
  }

  /** Returns the score, 0 to 100, without decimals: 7,399 points are 73. */
  String score(int points) {
    return rounded(points, 0);
  }

  /** Returns points of a term or part, 0 to 100, with at most one decimal: 429 are 4.2. */
  String points(int points) {
    return rounded(points, 1);
  }

  /** Rounded down, because 99.9 is not all. */
  private String rounded(int points, int decimals) {
    BigDecimal exact = BigDecimal.valueOf(points, POINTS_DIGITS);
    return bundle.formats().number(exact.setScale(decimals, RoundingMode.FLOOR));
  }

  /** Returns a number of hours. */
  String hours(String decimal) {
    return bundle.formats().number(new BigDecimal(decimal));
  }

  /** Returns how many hours a week somebody wants; empty when that is not known. */
  String hours(@Nullable WorkTime time) {
    Hours least = time == null ? null : time.minHours();
    Hours most = time == null ? null : time.maxHours();
    if (least == null) {
      return most == null ? "" : text("hours.up-to", Map.of("to", hours(most)));
    }
    if (most == null) {
      return text("hours.from", Map.of("from", hours(least)));
    }
    return least.equals(most)
        ? text("hours.exact", Map.of("hours", hours(most)))
        : text("hours.range", Map.of("from", hours(least), "to", hours(most)));
  }

  private String hours(Hours hours) {
    return hours(hours.toString());
  }

  /** Returns who has to arrange what and how long it usually takes. */
  String action(Action action) {
    String owner = text("owner", action.owner());
    String what = text("action." + action.code());
    return action.leadDays() == 0
        ? text("arrange.now", Map.of("owner", owner, "action", what))
        : text("arrange.days", Map.of("owner", owner, "action", what, "days", action.leadDays()));
  }
}
