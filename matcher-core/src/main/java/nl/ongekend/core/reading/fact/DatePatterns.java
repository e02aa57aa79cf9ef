package nl.ongekend.core.reading.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.profile.VacancyPeriod;
import nl.ongekend.core.reading.Found;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.Span;
import nl.ongekend.core.reading.language.Phrase;
import nl.ongekend.core.reading.language.ScannedText;
import org.jspecify.annotations.Nullable;

/**
 * Dates: when a vacancy starts, ends and closes, and from when a person can work. A date counts
 * only after a word that says what it is of. {@code Asap} is a period without a start for a
 * vacancy, and today for a person.
 */
final class DatePatterns {

  private static final int REACH = 4;
  private static final int SENTENCE_REACH = 15;

  private DatePatterns() {}

  /** Returns the dates of a vacancy; null when it is silent. */
  static @Nullable Found<VacancyPeriod> readPeriod(FactScan facts) {
    List<Span> spans = new ArrayList<>();
    ReadDate closes = after(facts, "close", null);
    ReadDate start = after(facts, "start", closes);
    ReadDate end = start == null ? null : end(facts, start, closes);
    LocalDate begin = start == null ? null : start.day();
    add(facts, start, spans);
    add(facts, end, spans);
    add(facts, closes, spans);
    if (start == null) {
      facts.scan().phrases("asap").stream()
          .filter(phrase -> isStart(facts, phrase))
          .findFirst()
          .ifPresent(phrase -> spans.add(facts.scan().span(phrase.from(), phrase.to())));
    }
    spans.sort(null);
    LocalDate until = closes == null ? null : closes.day();
    return spans.isEmpty()
        ? null
        : new Found<>(new VacancyPeriod(begin, null, until, end == null ? null : end.day()), spans);
  }

  /** Returns from when a person can work; null when the text is silent. */
  static @Nullable Found<LocalDate> readAvailable(FactScan facts) {
    ScannedText scan = facts.scan();
    for (Phrase phrase : scan.phrases("start")) {
      ReadDate date = date(facts, phrase);
      boolean said =
          facts.kind() == ReadingKind.QUERY
              || scan.isInSentence("available", phrase.from(), SENTENCE_REACH);
      if (date != null && said && !date.day().isBefore(facts.asOf().minusMonths(2))) {
        return Found.at(date.day(), scan.span(phrase.from(), date.to()));
      }
    }
    for (Phrase phrase : scan.phrases("asap")) {
      boolean said = scan.isInSentence("available", phrase.from(), SENTENCE_REACH);
      if (said || (facts.kind() == ReadingKind.QUERY && isStart(facts, phrase))) {
        return Found.at(facts.asOf(), scan.span(phrase.from(), phrase.to()));
      }
    }
    return null;
  }

  private static @Nullable ReadDate end(FactScan facts, ReadDate start, @Nullable ReadDate closes) {
    ReadDate end = after(facts, "end", closes);
    return end == null || end.day().isBefore(start.day()) ? null : end;
  }

  /** The word "direct" alone is a manner, not a date. */
  private static boolean isStart(FactScan facts, Phrase phrase) {
    boolean doubtful =
        facts.tokens().is(phrase.from(), "direct") && phrase.to() == phrase.from() + 1;
    return !doubtful || facts.scan().isAfter("available", phrase.to(), 1);
  }

  private static void add(FactScan facts, @Nullable ReadDate date, List<Span> spans) {
    if (date != null) {
      spans.add(facts.scan().span(date.from(), date.to()));
    }
  }

  private static @Nullable ReadDate after(FactScan facts, String topic, @Nullable ReadDate taken) {
    for (Phrase phrase : facts.scan().phrases(topic)) {
      ReadDate date = date(facts, phrase);
      if (date != null && (taken == null || date.from() != taken.from())) {
        return date;
      }
    }
    return null;
  }

  /** Returns the date that follows a word within a few tokens of its sentence. */
  private static @Nullable ReadDate date(FactScan facts, Phrase phrase) {
    for (int at = phrase.to(); at < phrase.to() + REACH; at++) {
      if (!facts.tokens().sameSentence(phrase.from(), at)) {
        return null;
      }
      ReadDate date = ReadDate.at(facts.scan(), at, facts.asOf());
      if (date != null) {
        return date;
      }
      if (facts.scan().isNumber(at)) {
        return null;
      }
    }
    return null;
  }
}
