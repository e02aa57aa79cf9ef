package nl.ongekend.core.reading.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.core.profile.TravelMode;
import nl.ongekend.core.reading.Found;
import nl.ongekend.core.reading.ReadTravel;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.Span;
import nl.ongekend.core.reading.language.Phrase;
import nl.ongekend.core.reading.language.ScannedText;
import org.jspecify.annotations.Nullable;

/**
 * How a person can and cannot travel, and how long: {@code geen auto}, {@code met de fiets}, {@code
 * max 45 minuten reistijd}. A driving licence is no car. In longer texts a way of travelling counts
 * only after a word of having or using it.
 */
final class TravelPattern {

  private static final int REACH = 3;
  private static final int MINUTES_REACH = 6;
  private static final int LONGEST = 240;

  private TravelPattern() {}

  /** Returns how a person travels; null when the text is silent. */
  static @Nullable Found<ReadTravel> read(FactScan facts) {
    Set<TravelMode> can = EnumSet.noneOf(TravelMode.class);
    Set<TravelMode> cannot = EnumSet.noneOf(TravelMode.class);
    List<Span> spans = new ArrayList<>();
    ScannedText scan = facts.scan();
    for (Phrase phrase : scan.phrases("travel")) {
      boolean negated = facts.isNegated(phrase);
      if (negated || isHad(facts, phrase)) {
        (negated ? cannot : can).add(TravelMode.valueOf(phrase.code()));
        spans.add(scan.span(phrase.from(), phrase.to()));
      }
    }
    Integer minutes = minutes(scan, spans);
    can.removeAll(cannot);
    spans.sort(null);
    return spans.isEmpty() ? null : new Found<>(new ReadTravel(can, cannot, minutes), spans);
  }

  private static boolean isHad(FactScan facts, Phrase phrase) {
    return facts.kind() == ReadingKind.QUERY
        || facts.scan().begins("travelhas", phrase.from())
        || facts.scan().isBefore("travelhas", phrase.from(), REACH);
  }

  private static @Nullable Integer minutes(ScannedText scan, List<Span> spans) {
    for (int token = 0; token < scan.tokens().count(); token++) {
      int value = scan.value(token);
      boolean hour = value == 1 && scan.begins("hour", token + 1);
      boolean minute = scan.tokens().is(token + 1, "minuten", "minuut", "min", "minutes", "minute");
      boolean reached = value > 0 && value <= LONGEST && (hour || minute);
      if (reached && scan.isNear("travelminutes", token, token + 2, MINUTES_REACH)) {
        spans.add(scan.span(token, token + 2));
        return hour ? 60 * value : value;
      }
    }
    return null;
  }
}
