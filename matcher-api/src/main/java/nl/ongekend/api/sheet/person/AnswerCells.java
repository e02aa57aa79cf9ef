package nl.ongekend.api.sheet.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.HomePlace;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.PlacePrecision;
import nl.ongekend.core.profile.TravelMode;
import nl.ongekend.taxonomy.place.PlaceTable;

/** Reads cells that answer one question: hours, a day, a place, minutes, ways of travelling. */
final class AnswerCells {

  private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d{1,2})?)";
  private static final Pattern HOURS =
      Pattern.compile(
          "(?i)(?:"
              + NUMBER
              + "\\s*(?:-|\u2013|tot|to|t/m)\\s*)?"
              + NUMBER
              + "\\s*(?:uur|uren|hours?|u|h)?(?:\\s*(?:per|a|/)\\s*week)?");
  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DUTCH_DAY =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
  private static final Pattern MINUTES =
      Pattern.compile("(?i)(\\d{1,3})\\s*(?:m|min|minuten|minutes)?\\.?");
  private static final Pattern POSTCODE = Pattern.compile("([1-9]\\d{3})\\s*(?:[A-Za-z]{2})?");
  private static final int MOST_MINUTES = 240;

  private AnswerCells() {}

  static CellPart hours(String given, PassportDraft draft) {
    Matcher matcher = HOURS.matcher(given);
    if (matcher.matches()) {
      try {
        Hours max = hours(matcher.group(2));
        Hours min = matcher.group(1) == null ? null : hours(matcher.group(1));
        if (min == null || min.compareTo(max) <= 0) {
          draft.hours(min, max);
          return CellPart.understood(
              given, CellRule.HOURS, min == null ? "" + max : min + "-" + max);
        }
      } catch (IllegalArgumentException e) {
        return CellPart.notUnderstood(given, CellRule.HOURS);
      }
    }
    return CellPart.notUnderstood(given, CellRule.HOURS);
  }

  private static Hours hours(String number) {
    return Hours.parse(number.replace(',', '.'));
  }

  static CellPart availableFrom(String given, PassportDraft draft) {
    Matcher iso = ISO_DAY.matcher(given);
    Matcher dutch = DUTCH_DAY.matcher(given);
    try {
      if (iso.matches()) {
        return availableFrom(given, iso.group(1), iso.group(2), iso.group(3), draft);
      }
      if (dutch.matches()) {
        return availableFrom(given, dutch.group(3), dutch.group(2), dutch.group(1), draft);
      }
    } catch (DateTimeException e) {
      return CellPart.notUnderstood(given, CellRule.DATE);
    }
    return CellPart.notUnderstood(given, CellRule.DATE);
  }

  private static CellPart availableFrom(
      String given, String year, String month, String day, PassportDraft draft) {
    LocalDate date =
        LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    draft.availableFrom(date);
    return CellPart.understood(given, CellRule.DATE, date.toString());
  }

  /** The letters of a postcode are left out: they name a street. */
  static CellPart home(String given, PlaceTable places, PassportDraft draft) {
    Matcher postcode = POSTCODE.matcher(given);
    if (postcode.matches()) {
      return home(given, postcode.group(1), HomePlace.ofPostcode(number(postcode)), draft);
    }
    int municipality = places.placeOfMunicipality(given);
    if (municipality != PlaceTable.ABSENT) {
      String name = places.name(municipality);
      HomePlace place = new HomePlace(null, name, null, PlacePrecision.MUNICIPALITY);
      return home(given, name, place, draft);
    }
    int region = places.placeOfRegion(given);
    if (region != PlaceTable.ABSENT) {
      String name = places.name(region);
      return home(given, name, new HomePlace(null, null, name, PlacePrecision.REGION), draft);
    }
    return CellPart.notUnderstood(given, CellRule.PLACE);
  }

  private static CellPart home(String given, String shown, HomePlace place, PassportDraft draft) {
    draft.home(place);
    return CellPart.understood(given, CellRule.PLACE, shown);
  }

  private static int number(Matcher matcher) {
    return Integer.parseInt(matcher.group(1));
  }

  static CellPart minutes(String given, PassportDraft draft) {
    Matcher matcher = MINUTES.matcher(given);
    int minutes = matcher.matches() ? number(matcher) : 0;
    if (minutes < 1 || minutes > MOST_MINUTES) {
      return CellPart.notUnderstood(given, CellRule.MINUTES);
    }
    draft.minutes(minutes);
    return CellPart.understood(given, CellRule.MINUTES, Integer.toString(minutes));
  }

  static List<CellPart> travel(String given, PassportDraft draft) {
    Set<TravelMode> modes = EnumSet.noneOf(TravelMode.class);
    List<CellPart> parts = CellTexts.parts(given).stream().map(text -> mode(text, modes)).toList();
    draft.modes(modes);
    return parts;
  }

  private static CellPart mode(String text, Set<TravelMode> modes) {
    TravelMode mode = AnswerWords.mode(text);
    if (mode == null) {
      return CellPart.notUnderstood(text, CellRule.TRAVEL);
    }
    modes.add(mode);
    return CellPart.understood(text, CellRule.TRAVEL, mode.name());
  }

  static CellPart access(String given, PassportDraft draft) {
    AccessClass access = AnswerWords.access(given);
    if (access == null) {
      return CellPart.notUnderstood(given, CellRule.ACCESS);
    }
    draft.access(access);
    return CellPart.understood(given, CellRule.ACCESS, access.name());
  }
}
