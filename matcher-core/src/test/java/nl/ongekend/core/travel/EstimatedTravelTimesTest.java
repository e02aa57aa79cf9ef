package nl.ongekend.core.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import nl.ongekend.core.profile.TravelMode;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.TravelAsk;
import nl.ongekend.core.score.TravelOffer;
import nl.ongekend.core.score.TravelTerm;
import nl.ongekend.core.score.TravelVerdict;
import nl.ongekend.core.spi.TravelTimes;
import nl.ongekend.taxonomy.place.Coordinate;
import nl.ongekend.taxonomy.place.Place;
import nl.ongekend.taxonomy.place.PlacePrecision;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EstimatedTravelTimesTest {

  private static final int HOLWIERDE = 0;
  private static final int APPINGEDAM = 1;
  private static final int GRONINGEN = 2;
  private static final int HELPMAN = 3;
  private static final int MAASTRICHT = 5;
  private static final int BY_DAY = -1;

  private static final TravelTimes TIMES =
      new EstimatedTravelTimes(
          new Places(
              new double[] {53.361, 53.322, 53.219, 53.195, 52.996, 50.851},
              new double[] {6.872, 6.858, 6.567, 6.580, 6.562, 5.691},
              new boolean[] {false, false, true, true, true, true}));

  @Test
  void minutes_bakeryInGroningenAtFive_noWayThereAndHomeIsFine() {
    int modes = bits(TravelMode.BICYCLE, TravelMode.PUBLIC_TRANSPORT);
    assertThat(TIMES.minutes(HOLWIERDE, GRONINGEN, modes, slot(5, 0), false))
        .isEqualTo(TravelTimes.UNREACHABLE);
    assertThat(TIMES.minutes(GRONINGEN, HOLWIERDE, modes, slot(13, 0), true)).isEqualTo(65);

    TravelAsk five =
        new TravelAsk(
            true, List.of(new TravelAsk.Site(GRONINGEN, false)), slot(5, 0), slot(13, 0), false);
    TravelAsk seven = new TravelAsk(true, five.places(), slot(7, 0), slot(15, 0), false);
    TravelAsk fiveWithShuttle = new TravelAsk(true, five.places(), slot(5, 0), slot(13, 0), true);
    TravelAsk appingedam =
        new TravelAsk(
            true, List.of(new TravelAsk.Site(APPINGEDAM, false)), slot(5, 0), slot(13, 0), false);
    assertThat(verdict(modes, five)).isEqualTo(TravelVerdict.NO_WAY_THERE);
    assertThat(verdict(modes, seven)).isEqualTo(TravelVerdict.FEASIBLE);
    assertThat(verdict(modes, fiveWithShuttle)).isEqualTo(TravelVerdict.FEASIBLE);
    assertThat(verdict(modes, appingedam)).isEqualTo(TravelVerdict.FEASIBLE);
  }

  private static TravelVerdict verdict(int modes, TravelAsk ask) {
    TravelOffer baker = new TravelOffer(HOLWIERDE, 0, modes, 75, false);
    return TravelTerm.fit(baker, ask, TIMES, ScoringProfile.standard(), Bound.EXPECTED).verdict();
  }

  @Test
  void minutes_publicTransportToGroningenForSeven_exampleOfTheJavadoc() {
    int modes = bits(TravelMode.PUBLIC_TRANSPORT);
    assertThat(TIMES.minutes(HOLWIERDE, GRONINGEN, modes, slot(7, 0), false)).isEqualTo(65);
    assertThat(TIMES.minutes(HOLWIERDE, GRONINGEN, bits(TravelMode.BICYCLE), BY_DAY, false))
        .isEqualTo(TravelTimes.UNREACHABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "6, 45, false, false", // departs at 5.40, before the first of 5.45
    "7, 0, false, true", // departs at 5.55
    "5, 30, true, false",
    "5, 45, true, true",
    "23, 0, true, true",
    "23, 15, true, false",
    "0, 0, true, false",
    "0, 0, false, true", // there at midnight: departs at 22.55
    "0, 15, false, false" // there at 0.15: departs at 23.10
  })
  void minutes_ruralLineAroundFirstAndLast_runsBetweenThem(
      int hour, int minute, boolean homeward, boolean runs) {
    int minutes =
        TIMES.minutes(
            HOLWIERDE, GRONINGEN, bits(TravelMode.PUBLIC_TRANSPORT), slot(hour, minute), homeward);
    assertThat(minutes).isEqualTo(runs ? 65 : TravelTimes.UNREACHABLE);
  }

  @Test
  void minutes_cityLineEarlyAndLate_runsLongerThanRuralOne() {
    int modes = bits(TravelMode.PUBLIC_TRANSPORT);
    assertThat(TIMES.minutes(GRONINGEN, HELPMAN, modes, slot(5, 30), true)).isLessThan(30);
    assertThat(TIMES.minutes(GRONINGEN, HELPMAN, modes, slot(23, 45), true)).isLessThan(30);
    assertThat(TIMES.minutes(GRONINGEN, HELPMAN, modes, slot(5, 15), true))
        .isEqualTo(TravelTimes.UNREACHABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, WALK, 67", // 4.4 km, 5.5 km of path at 5 km an hour
    "0, 1, BICYCLE, 23",
    "0, 1, E_BIKE, 18",
    "0, 1, MOPED, 14",
    "0, 1, CAR, 12",
    "2, 4, CAR, 35", // Groningen to Assen (place 4), about half an hour
    "2, 4, PUBLIC_TRANSPORT, 61"
  })
  void minutes_knownJourneys_plausible(int from, int to, TravelMode mode, int expected) {
    assertThat(TIMES.minutes(from, to, bits(mode), BY_DAY, false)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(TravelMode.class)
  void minutes_samePlace_fewMinutes(TravelMode mode) {
    assertThat(TIMES.minutes(GRONINGEN, GRONINGEN, bits(mode), BY_DAY, false)).isBetween(1, 20);
  }

  @Test
  void minutes_noMode_unreachable() {
    assertThat(TIMES.minutes(GRONINGEN, GRONINGEN, 0, BY_DAY, false))
        .isEqualTo(TravelTimes.UNREACHABLE);
  }

  @Test
  void minutes_acrossTheCountry_carAndTrainOnly() {
    assertThat(TIMES.minutes(GRONINGEN, MAASTRICHT, bits(TravelMode.MOPED), BY_DAY, false))
        .isEqualTo(TravelTimes.UNREACHABLE);
    assertThat(TIMES.minutes(GRONINGEN, MAASTRICHT, bits(TravelMode.CAR), BY_DAY, false))
        .isBetween(180, 300);
  }

  static LongStream seeds() {
    String seed = System.getProperty("ongekend.seed", "");
    return seed.isEmpty() ? LongStream.rangeClosed(1, 5) : LongStream.of(Long.parseLong(seed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void minutes_anyPlaces_symmetricByDayAndNeverWorseWithOneModeMore(long seed) {
    Random random = new Random(seed);
    TravelTimes times = new EstimatedTravelTimes(randomPlaces(random));
    for (int i = 0; i < 5_000; i++) {
      int from = random.nextInt(50);
      int to = random.nextInt(50);
      int modes = random.nextInt(64);
      int slot = random.nextInt(-1, 96);
      int there = times.minutes(from, to, modes, BY_DAY, false);
      assertThat(there)
          .as("seed %d", seed)
          .isEqualTo(times.minutes(to, from, modes, BY_DAY, true))
          .isBetween(1, TravelTimes.UNREACHABLE);
      int one = times.minutes(from, to, modes, slot, false);
      int more = times.minutes(from, to, modes | 1 << random.nextInt(6), slot, false);
      assertThat(more).as("seed %d", seed).isLessThanOrEqualTo(one);
      assertThat(one).as("seed %d", seed).isGreaterThanOrEqualTo(there);
    }
  }

  private static PlaceCoordinates randomPlaces(Random random) {
    double[] latitude = random.doubles(50, 50.7, 53.6).toArray();
    double[] longitude = random.doubles(50, 3.3, 7.3).toArray();
    boolean[] urban = new boolean[50];
    for (int i = 0; i < 50; i++) {
      urban[i] = random.nextBoolean();
    }
    return new Places(latitude, longitude, urban);
  }

  @Test
  void tablePlaces_starterTable_knowsPointsAndNoTowns() {
    PlaceTable table = PlaceTable.starter();
    TablePlaces places = new TablePlaces(table);
    int groningen = table.placeOfMunicipality("Groningen");
    assertThat(places.count()).isEqualTo(table.count());
    assertThat(places.latitude(groningen)).isBetween(53.1, 53.3);
    assertThat(places.longitude(groningen)).isBetween(6.4, 6.8);
    assertThat(places.isUrban(groningen)).isFalse();
  }

  @Test
  void tablePlaces_twelvePostcodesTogether_areTownAndLonelyOneIsNot() {
    List<Place> postcodes = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      postcodes.add(postcode(9711 + i, "53.2%d".formatted(i % 3), "6.5%d".formatted(6 + i % 3)));
    }
    postcodes.add(postcode(9905, "53.36", "6.87"));
    PlaceTable table = PlaceTable.starter().withPostcodes(postcodes);
    TablePlaces places = new TablePlaces(table);
    assertThat(places.isUrban(table.placeOfPostcode(9711))).isTrue();
    assertThat(places.isUrban(table.placeOfPostcode(9905))).isFalse();
  }

  private static Place postcode(int postcode, String latitude, String longitude) {
    return new Place(
        PlacePrecision.PC4,
        postcode,
        List.of("a neighbourhood"),
        new Place.Area(null, null, "Groningen"),
        Coordinate.parse(latitude, longitude));
  }

  private static int bits(TravelMode... modes) {
    int bits = 0;
    for (TravelMode mode : modes) {
      bits |= 1 << mode.ordinal();
    }
    return bits;
  }

  private static int slot(int hour, int minute) {
    return hour * 4 + minute / 15;
  }

  /** Places of a test. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Places(double[] latitudes, double[] longitudes, boolean[] towns)
      implements PlaceCoordinates {

    @Override
    public int count() {
      return latitudes.length;
    }

    @Override
    public double latitude(int place) {
      return latitudes[place];
    }

    @Override
    public double longitude(int place) {
      return longitudes[place];
    }

    @Override
    public boolean isUrban(int place) {
      return towns[place];
    }
  }
}
