package nl.ongekend.core.reading.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ongekend.core.profile.Money;
import nl.ongekend.core.profile.VacancyPeriod;
import nl.ongekend.core.profile.Wage;
import nl.ongekend.core.profile.WeekInterval;
import nl.ongekend.core.profile.WorkSchedule;
import nl.ongekend.core.reading.Facts;
import nl.ongekend.core.reading.Found;
import nl.ongekend.core.reading.ReadLanguage;
import nl.ongekend.core.reading.ReadLicence;
import nl.ongekend.core.reading.ReadPeriod;
import nl.ongekend.core.reading.ReadPlace;
import nl.ongekend.core.reading.ReadTravel;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.mask.Masker;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.load.StarterReader;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.jspecify.annotations.Nullable;

/** Reads texts of tests as of 21 November 2026, and writes what was read in one short line. */
final class FactTexts {

  static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
  static final Masker MASKER = new Masker();
  private static final TaxonomySnapshot TAXONOMY = StarterReader.read().build();
  static final FactReader READER = new FactReader(TAXONOMY, PlaceTable.starter());

  private FactTexts() {}

  static Facts read(ReadingKind kind, String text) {
    return read(kind, text, List.of());
  }

  private static Facts read(ReadingKind kind, String text, List<ConceptId> occupations) {
    String masked = MASKER.masked(text, MASKER.masks(text, kind));
    return READER.read(masked, kind, AS_OF, occupations);
  }

  static Facts vacancy(String text) {
    return read(ReadingKind.VACANCY, text);
  }

  /** Reads a vacancy of an occupation of the starter taxonomy. */
  static Facts vacancy(String occupation, String text) {
    int ordinal =
        IntStream.range(0, TAXONOMY.occupationCount())
            .filter(one -> TAXONOMY.occupationLabels().preferred(one, "en").equals(occupation))
            .findFirst()
            .orElseThrow();
    return read(ReadingKind.VACANCY, text, List.of(TAXONOMY.occupationId(ordinal)));
  }

  static Facts passport(String text) {
    return read(ReadingKind.PASSPORT, text);
  }

  static Facts query(String text) {
    return read(ReadingKind.QUERY, text);
  }

  /** Such as {@code nl B1 required, en wish, nl hidden contact}; {@code -} for none. */
  static String languages(Facts facts) {
    return list(facts.languages(), FactTexts::language);
  }

  private static String language(ReadLanguage language) {
    String level = language.level() == null ? "" : " " + language.level();
    String hidden = language.hidden() ? " hidden " + language.why() : "";
    return language.language() + level + (language.required() ? " required" : "") + hidden;
  }

  /** Such as {@code 24-32}, {@code 24-}, {@code 32 FIXED 1-5 07:00-15:30}. */
  static String schedule(Facts facts) {
    return value(facts.schedule(), FactTexts::schedule);
  }

  private static String schedule(WorkSchedule schedule) {
    String least = schedule.minHours() == null ? "" : schedule.minHours().toString();
    String most = schedule.maxHours() == null ? "" : schedule.maxHours().toString();
    String hours = least.equals(most) ? least : least + "-" + most;
    List<WeekInterval> intervals = schedule.intervals();
    if (intervals == null) {
      return hours;
    }
    String times =
        intervals.stream()
            .collect(
                Collectors.groupingBy(
                    interval -> interval.from() + "-" + interval.to(),
                    java.util.LinkedHashMap::new,
                    Collectors.mapping(
                        interval -> Integer.toString(interval.day().getValue()),
                        Collectors.joining())))
            .entrySet()
            .stream()
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .collect(Collectors.joining(" "));
    return (hours + " " + schedule.pattern() + " " + times).strip();
  }

  /** Such as {@code 14.71-16.50 HOUR} or {@code 2400.00- MONTH NET}. */
  static String wage(Facts facts) {
    return value(facts.wage(), FactTexts::wage);
  }

  private static String wage(Wage wage) {
    Money any = wage.from() == null ? wage.to() : wage.from();
    String low = amount(wage.from());
    String high = amount(wage.to());
    String range = low.equals(high) ? low : low + "-" + high;
    String basis = any == null || any.basis().name().equals("GROSS") ? "" : " NET";
    return range + (any == null ? "" : " " + any.per()) + basis;
  }

  private static String amount(@Nullable Money money) {
    return money == null ? "" : "%d.%02d".formatted(money.cents() / 100, money.cents() % 100);
  }

  /** Such as {@code licence-b ESSENTIAL}, or for a person {@code big-registration no}. */
  static String licences(Facts facts) {
    return list(facts.licences(), found -> licence(found.value()));
  }

  private static String licence(ReadLicence licence) {
    String importance = licence.importance() == null ? "" : " " + licence.importance();
    String key = licence.id().uri().substring(licence.id().uri().lastIndexOf(':') + 1);
    return key + importance + (licence.held() ? "" : " no");
  }

  static <T> String values(List<Found<T>> found) {
    return list(found, each -> each.value().toString());
  }

  static String diploma(Facts facts) {
    return value(
        facts.diploma(),
        diploma -> diploma.demand() + (diploma.level() == null ? "" : " " + diploma.level()));
  }

  static String education(Facts facts) {
    return value(facts.education(), education -> String.valueOf(education.level()));
  }

  static String place(Facts facts) {
    return value(facts.place(), FactTexts::place);
  }

  private static String place(ReadPlace place) {
    String postcode = place.postcode() == null ? "" : place.postcode() + " ";
    String name = place.name();
    return postcode
        + (name.equals(place.municipality()) ? name : name + " (" + place.municipality() + ")");
  }

  /** Such as {@code BICYCLE not CAR 45}. */
  static String travel(Facts facts) {
    return value(facts.travel(), FactTexts::travel);
  }

  private static String travel(ReadTravel travel) {
    String can = list(List.copyOf(new TreeSet<>(travel.can())), Enum::name);
    String cannot = list(List.copyOf(new TreeSet<>(travel.cannot())), Enum::name);
    return (travel.can().isEmpty() ? "" : can)
        + (travel.cannot().isEmpty() ? "" : " not " + cannot)
        + (travel.maxMinutes() == null ? "" : " " + travel.maxMinutes());
  }

  static String openings(Facts facts) {
    return value(facts.openings(), String::valueOf);
  }

  /** Such as {@code start 2027-03-01 closes 2026-12-01}, or {@code asap}. */
  static String period(Facts facts) {
    return value(facts.period(), FactTexts::period);
  }

  private static String period(VacancyPeriod period) {
    String start = period.start() == null ? "" : "start " + period.start();
    String end = period.end() == null ? "" : " end " + period.end();
    String closes = period.closes() == null ? "" : " closes " + period.closes();
    String dates = (start + end + closes).strip();
    return dates.isEmpty() ? "asap" : dates;
  }

  static String available(Facts facts) {
    return value(facts.availableFrom(), LocalDate::toString);
  }

  /** Such as {@code 60, 48 2015-2019, 22 2025-}. */
  static String periods(Facts facts) {
    return list(facts.periods(), found -> period(found.value()));
  }

  private static String period(ReadPeriod period) {
    String years =
        period.from() == null
            ? ""
            : " " + period.from() + "-" + (period.to() == null ? "" : period.to());
    return period.months() + years;
  }

  static String hints(Facts facts) {
    return list(facts.hints(), hint -> hint.code());
  }

  private static <T> String value(@Nullable Found<T> found, Function<T, String> words) {
    return found == null ? "-" : words.apply(found.value()).strip();
  }

  private static <T> String list(List<T> values, Function<T, String> words) {
    return values.isEmpty() ? "-" : values.stream().map(words).collect(Collectors.joining(", "));
  }
}
