package nl.ongekend.core.voice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import nl.ongekend.core.explain.Item;
import nl.ongekend.core.explain.Subject;
import nl.ongekend.core.profile.Wishes;
import org.jspecify.annotations.Nullable;

/** Occupation, hours, travel and wishes: what is asked and what there is. */
final class OtherSentences {

  private static final String UNKNOWN = "?";
  private static final int FULL = 1_000;

  private final Wording words;
  private final @Nullable Wishes wishes;

  OtherSentences(Telling telling) {
    this.words = telling.words();
    this.wishes = telling.passport().wishes();
  }

  /** Work done before. */
  String occupation(Item item) {
    if (item.requirement().kind() == Subject.Kind.PRIOR) {
      return words.text("whole.occupation.prior");
    }
    String occupation = words.concept(item.requirement());
    Subject held = item.claim();
    return held == null
        ? words.text("item.occupation.none", Map.of("occupation", occupation))
        : words.text(
            "item.occupation.held", Map.of("occupation", occupation, "held", words.concept(held)));
  }

  /** Hours asked and wanted. */
  String hours(Item item) {
    String asked = range(item.requirement());
    String wanted = item.claim() == null ? "" : range(item.claim());
    if (asked.isEmpty()) {
      return wanted.isEmpty()
          ? words.text("item.hours.unknown")
          : words.text("item.hours.wanted", Map.of("wanted", wanted));
    }
    return wanted.isEmpty()
        ? words.text("item.hours.asked", Map.of("asked", asked))
        : words.text("item.hours.both", Map.of("asked", asked, "wanted", wanted));
  }

  /** Hours such as 24-32 in words; empty when neither end is known. */
  private String range(Subject hours) {
    String[] ends = hours.id().split("-", 2);
    String from = ends[0];
    String to = ends[1];
    if (from.equals(UNKNOWN)) {
      return to.equals(UNKNOWN) ? "" : words.text("hours.up-to", Map.of("to", words.hours(to)));
    }
    if (to.equals(UNKNOWN)) {
      return words.text("hours.from", Map.of("from", words.hours(from)));
    }
    return from.equals(to)
        ? words.text("hours.exact", Map.of("hours", words.hours(to)))
        : words.text("hours.range", Map.of("from", words.hours(from), "to", words.hours(to)));
  }

  /** The journey and how long it may take. */
  String travel(Item item) {
    String minutes = item.requirement().id();
    if (minutes.equals(UNKNOWN)) {
      return words.text("item.travel.unknown");
    }
    if (minutes.equals("0")) {
      return words.text("item.travel.none");
    }
    if (minutes.equals("unreachable")) {
      return words.text("item.travel.unreachable");
    }
    Map<String, Integer> journey = Map.of("minutes", Integer.valueOf(minutes));
    return item.claim() == null
        ? words.text("item.travel.minutes", journey)
        : words.text(
            "item.travel.both",
            Map.of(
                "minutes", Integer.valueOf(minutes), "most", Integer.valueOf(item.claim().id())));
  }

  /** One wish and whether the work has it. */
  String wish(Item item) {
    Subject wished = item.requirement();
    String wish = words.text("wish", wished.kind());
    if (hasNoPreference(wished.kind())) {
      return words.text("item.wish.no-preference", Map.of("wish", wish));
    }
    if (wished.id().equals(UNKNOWN) || isUnanswered(wished.kind())) {
      return words.text("item.wish.unknown", Map.of("wish", wish));
    }
    String state = "partly";
    if (item.credit() == 0) {
      state = "other";
    } else if (item.credit() == FULL) {
      state = "wanted";
    }
    return words.text("item.wish." + state, Map.of("wish", wish, "what", what(wished)));
  }

  private String what(Subject wished) {
    return switch (wished.kind()) {
      case OCCUPATION -> words.concept(wished);
      case SECTOR -> words.text("sector." + code(wished.id()));
      case CONTRACT -> words.text("contract." + code(wished.id()));
      default -> motives(wished.id());
    };
  }

  private String motives(String joined) {
    if (joined.isEmpty()) {
      return words.text("motive.none");
    }
    return words.list(
        Arrays.stream(joined.split("\\+", -1))
            .map(motive -> words.text("motive." + code(motive)))
            .toList());
  }

  private static String code(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private boolean hasNoPreference(Subject.Kind kind) {
    return wishes != null
        && switch (kind) {
          case OCCUPATION -> wishes.occupations() != null && wishes.occupations().isEmpty();
          case SECTOR -> wishes.sectors() != null && wishes.sectors().isEmpty();
          case CONTRACT -> wishes.contracts() != null && wishes.contracts().isEmpty();
          default -> wishes.motives() != null && wishes.motives().isEmpty();
        };
  }

  private boolean isUnanswered(Subject.Kind kind) {
    return wishes == null
        || switch (kind) {
          case OCCUPATION -> wishes.occupations() == null;
          case SECTOR -> wishes.sectors() == null;
          case CONTRACT -> wishes.contracts() == null;
          default -> wishes.motives() == null;
        };
  }
}
