package nl.ongekend.core.reading.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.ongekend.core.reading.Found;
import nl.ongekend.core.reading.ReadPlace;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.language.Phrase;
import nl.ongekend.core.reading.language.PhraseTable;
import nl.ongekend.core.reading.language.ScannedText;
import nl.ongekend.core.reading.language.TokenKind;
import nl.ongekend.taxonomy.place.Place;
import nl.ongekend.taxonomy.place.PlacePrecision;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.jspecify.annotations.Nullable;

/**
 * The place of the work, or where a person lives.
 *
 * <p>Names of municipalities and towns count with a capital, in the line of a coach also without;
 * names that are ordinary words as well ({@code Best}) only after a word of place. A place after
 * {@code standplaats} or {@code woont in} counts before others. Several municipalities without such
 * a word are none.
 */
final class PlacePattern {

  static final String TOPIC = "place";
  private static final int LABEL_REACH = 3;

  private final PlaceTable places;

  PlacePattern(PlaceTable places) {
    this.places = places;
  }

  /** Adds the names of all places to a table; the code is an ordinal. */
  void addTo(PhraseTable.Builder table) {
    for (PlacePrecision precision : List.of(PlacePrecision.MUNICIPALITY, PlacePrecision.PC4)) {
      for (int ordinal = 0; ordinal < places.count(); ordinal++) {
        if (places.precision(ordinal) == precision) {
          for (String name : places.place(ordinal).names()) {
            table.add(TOPIC, Integer.toString(ordinal), name);
          }
        }
      }
    }
  }

  /** Returns the place; null when none is named, or several without saying which. */
  @Nullable Found<ReadPlace> read(FactScan facts) {
    List<Found<ReadPlace>> labelled = new ArrayList<>();
    List<Found<ReadPlace>> others = new ArrayList<>();
    for (Phrase phrase : facts.scan().phrases(TOPIC)) {
      if (isPlace(facts, phrase)) {
        boolean label = facts.scan().isBefore("placelabel", phrase.from(), LABEL_REACH);
        (label ? labelled : others).add(found(facts.scan(), phrase));
      }
    }
    Found<ReadPlace> byLabel = single(labelled);
    if (byLabel != null || !labelled.isEmpty()) {
      return byLabel;
    }
    Found<ReadPlace> byName = single(others);
    return byName == null && others.isEmpty() ? byPostcode(facts.scan()) : byName;
  }

  private static boolean isPlace(FactScan facts, Phrase phrase) {
    ScannedText scan = facts.scan();
    boolean capital = scan.tokens().isCapitalised(phrase.from());
    boolean cue =
        scan.begins("placeword", phrase.from() - 1)
            || scan.isBefore("placelabel", phrase.from(), LABEL_REACH)
            || scan.value(phrase.from() - 1) >= 1_000;
    boolean query = facts.kind() == ReadingKind.QUERY;
    boolean ordinary = scan.begins("ordinary", phrase.from());
    boolean province =
        scan.begins("province", phrase.from() - 1) || scan.begins("province", phrase.from() - 2);
    return !province && (ordinary ? cue && capital : capital || query);
  }

  /** Returns the one place of a list, or of one municipality the one with a postcode; else null. */
  private static @Nullable Found<ReadPlace> single(List<Found<ReadPlace>> found) {
    boolean one = found.stream().map(place -> place.value().municipality()).distinct().count() == 1;
    if (!one) {
      return null;
    }
    return found.stream()
        .filter(place -> place.value().postcode() != null)
        .findFirst()
        .orElse(found.getFirst());
  }

  private Found<ReadPlace> found(ScannedText scan, Phrase phrase) {
    Place place = places.place(Integer.parseInt(phrase.code()));
    int before = phrase.from() - 1;
    boolean masked = scan.tokens().is(before, TokenKind.MASK);
    int number = masked ? before - 1 : before;
    String municipality = Objects.requireNonNullElse(place.area().municipality(), place.name());
    boolean postcode = suits(scan.value(number), place);
    ReadPlace value =
        new ReadPlace(place.name(), postcode ? scan.tokens().folded(number) : null, municipality);
    return Found.at(value, scan.span(postcode ? number : phrase.from(), phrase.to()));
  }

  /** A postcode is one of the place when the table knows no other municipality for it. */
  private boolean suits(int postcode, Place place) {
    int ordinal = places.placeOfPostcode(postcode);
    if (ordinal == PlaceTable.ABSENT) {
      return false;
    }
    String municipality = places.municipality(ordinal);
    return municipality == null || municipality.equals(place.area().municipality());
  }

  /** Four digits with the masked letters of a postcode after them, or a word of place before. */
  private @Nullable Found<ReadPlace> byPostcode(ScannedText scan) {
    for (int token = 0; token < scan.tokens().count(); token++) {
      int ordinal = places.placeOfPostcode(scan.value(token));
      String municipality = ordinal == PlaceTable.ABSENT ? null : places.municipality(ordinal);
      boolean sure =
          scan.tokens().is(token + 1, TokenKind.MASK)
              || scan.tokens().is(token - 1, "postcode")
              || scan.tokens().is(token - 2, "postcode");
      if (municipality != null && sure) {
        String digits = scan.tokens().folded(token);
        return Found.at(
            new ReadPlace(places.name(ordinal), digits, municipality), scan.span(token, token + 1));
      }
    }
    return null;
  }
}
