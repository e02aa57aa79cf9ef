package nl.ongekend.core.document;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ongekend.core.profile.ExternalKey;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.Indispensable;
import nl.ongekend.core.profile.WeekInterval;
import nl.ongekend.taxonomy.ConceptId;
import org.jspecify.annotations.Nullable;

/** Draws the small values of which documents are made. */
final class RandomValues {

  /** Words of several scripts, with everything that JSON has to escape. */
  private static final List<String> WORDS =
      List.of(
          "lassen",
          "coördinatie",
          "zorg",
          "naïef",
          "\"vast\"",
          "a\\b",
          "een\ttab",
          "twee\nregels",
          "لحام",
          "зварювання",
          "ብየዳ",
          "焊接",
          "👩\uD83C\uDFFD‍🔧",
          "\u0001\u007F",
          "regel\u2028scheiding",
          "/pad/",
          "</b>");

  private static final List<String> LANGUAGES =
      List.of("nl", "en", "ar", "uk", "ti", "pl", "tr", "fa", "so", "frr");

  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 5 * 365;
  private static final int MOST_ENTRIES = 5;

  private final SplittableRandom random;

  RandomValues(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Draws a value or nothing, equally often. */
  <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }

  /** Draws nothing, an empty list or up to five entries. */
  <T> @Nullable List<T> maybeList(Supplier<T> entry) {
    return maybe(() -> list(entry, 0));
  }

  <T> List<T> list(Supplier<T> entry, int least) {
    List<T> entries = new ArrayList<>();
    for (int left = between(least, MOST_ENTRIES); left > 0; left--) {
      entries.add(entry.get());
    }
    return entries;
  }

  <E extends Enum<E>> @Nullable Set<E> maybeSet(Class<E> type) {
    Set<E> chosen = EnumSet.noneOf(type);
    for (E constant : type.getEnumConstants()) {
      if (random.nextInt(3) == 0) {
        chosen.add(constant);
      }
    }
    return maybe(() -> chosen);
  }

  <E extends Enum<E>> E choice(Class<E> type) {
    return oneOf(List.of(type.getEnumConstants()));
  }

  <E extends Enum<E>> @Nullable E maybeChoice(Class<E> type) {
    return maybe(() -> choice(type));
  }

  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  @Nullable Integer maybeBetween(int least, int most) {
    return maybe(() -> between(least, most));
  }

  boolean bool() {
    return random.nextBoolean();
  }

  @Nullable Boolean maybeBool() {
    return maybe(this::bool);
  }

  UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  String text() {
    return String.join(" ", list(() -> oneOf(WORDS), 1));
  }

  @Nullable String maybeText() {
    return maybe(this::text);
  }

  String key() {
    return "key-" + between(1, 20);
  }

  ExternalKey externalKey() {
    return new ExternalKey(text(), key());
  }

  LocalDate date() {
    return FIRST_DAY.plusDays(random.nextInt(DAYS));
  }

  @Nullable LocalDate maybeDate() {
    return maybe(this::date);
  }

  /** Draws a date that is not before {@code first}. */
  LocalDate dateFrom(@Nullable LocalDate first) {
    return first == null ? date() : first.plusDays(random.nextInt(400));
  }

  /** Draws two numbers of hours in order, each of which may be missing. */
  List<@Nullable Hours> hoursInOrder() {
    Hours least = hours(Hours.of(0));
    List<@Nullable Hours> pair = new ArrayList<>();
    pair.add(maybe(() -> least));
    pair.add(maybe(() -> hours(least)));
    return Collections.unmodifiableList(pair);
  }

  Hours hours(Hours least) {
    return new Hours(
        between(least.quarters(), Math.min(Hours.WEEK_QUARTERS, least.quarters() + 160)));
  }

  WeekInterval interval() {
    return new WeekInterval(choice(DayOfWeek.class), time(), time());
  }

  private LocalTime time() {
    return LocalTime.of(between(0, 23), 15 * between(0, 3));
  }

  String language() {
    return oneOf(LANGUAGES);
  }

  List<String> languages() {
    return list(this::language, 0).stream().distinct().toList();
  }

  @Nullable Indispensable maybeIndispensable() {
    return maybe(() -> new Indispensable(text()));
  }

  ConceptId concept(List<ConceptId> pool) {
    return oneOf(pool);
  }
}
