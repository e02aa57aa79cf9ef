package nl.ongekend.taxonomy.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTableTest {

  private static final PlaceTable STARTER = PlaceTable.starter();

  @Test
  void starter_hasEveryMunicipalityAreaAndRegion() {
    assertThat(STARTER.places(PlacePrecision.MUNICIPALITY)).hasSize(342);
    assertThat(STARTER.places(PlacePrecision.REGION)).hasSize(35);
    assertThat(STARTER.places(PlacePrecision.POSTCODE_AREA).map(Place::postcode))
        .hasSize(90)
        .startsWith(10)
        .endsWith(99);
    assertThat(STARTER.count()).isEqualTo(342 + 35 + 90);
  }

  @Test
  void starter_everyPlace_belongsToAKnownRegionAndProvince() {
    for (int place = 0; place < STARTER.count(); place++) {
      assertThat(STARTER.placeOfRegion(STARTER.region(place))).isNotEqualTo(PlaceTable.ABSENT);
      assertThat(STARTER.latitude(place)).isBetween(50.7, 53.6);
      assertThat(STARTER.longitude(place)).isBetween(3.3, 7.3);
    }
    assertThat(
            STARTER
                .places(PlacePrecision.MUNICIPALITY)
                .map(place -> place.area().province())
                .collect(Collectors.toSet()))
        .hasSize(12);
  }

  @ParameterizedTest
  @CsvSource({
    "Groningen, Groningen, 53.22, 6.60",
    "groningen, Groningen, 53.22, 6.60",
    "Delfzijl, Eemsdelta, 53.34, 6.83",
    "Den Haag, '''s-Gravenhage', 52.07, 4.30",
    "Sudwest Fryslan, Súdwest-Fryslân, 52.99, 5.54",
    "Hengelo (O.), Hengelo, 52.26, 6.79",
    "Bergen (L.), Bergen (L.), 51.60, 6.07"
  })
  void placeOfMunicipality_anyOfItsNames_isTheMunicipality(
      String given, String name, double latitude, double longitude) {
    int place = STARTER.placeOfMunicipality(given);

    assertThat(STARTER.name(place)).isEqualTo(name);
    assertThat(STARTER.municipality(place)).isEqualTo(name);
    assertThat(STARTER.precision(place)).isEqualTo(PlacePrecision.MUNICIPALITY);
    assertThat(STARTER.latitude(place)).isCloseTo(latitude, within(0.05));
    assertThat(STARTER.longitude(place)).isCloseTo(longitude, within(0.05));
  }

  @Test
  void placeOf_unknownName_isAbsent() {
    assertThat(STARTER.placeOfMunicipality("Bergen")).isEqualTo(PlaceTable.ABSENT);
    assertThat(STARTER.placeOfMunicipality("")).isEqualTo(PlaceTable.ABSENT);
    assertThat(STARTER.placeOfRegion("Eemsdelta")).isEqualTo(PlaceTable.ABSENT);
  }

  @Test
  void placeOfRegion_withOtherPunctuation_isTheRegion() {
    int region = STARTER.placeOfRegion("Noord-Holland (Noord)");

    assertThat(STARTER.name(region)).isEqualTo("Noord-Holland Noord");
    assertThat(STARTER.municipality(region)).isNull();
  }

  @Test
  void placeOfPostcode_withoutItsPostcode_isTheAreaOfTwoDigits() {
    int place = STARTER.placeOfPostcode(9712);

    assertThat(STARTER.name(place)).isEqualTo("97xx");
    assertThat(STARTER.precision(place)).isEqualTo(PlacePrecision.POSTCODE_AREA);
    assertThat(STARTER.region(place)).isEqualTo("Groningen");
  }

  @ParameterizedTest
  @CsvSource({"-1", "0", "97", "999", "10000"})
  void placeOfPostcode_notFourDigits_isAbsent(int postcode) {
    assertThat(STARTER.placeOfPostcode(postcode)).isEqualTo(PlaceTable.ABSENT);
  }

  @Test
  void withPostcodes_keepsTheOrdinalsBefore() {
    PlaceTable table = STARTER.withPostcodes(List.of(postcode(9712, "Groningen")));
    int place = table.placeOfPostcode(9712);

    assertThat(place).isEqualTo(STARTER.count());
    assertThat(table.precision(place)).isEqualTo(PlacePrecision.PC4);
    assertThat(table.name(table.placeOfPostcode(9713))).isEqualTo("97xx");
    assertThat(table.placeOfMunicipality("Groningen"))
        .isEqualTo(STARTER.placeOfMunicipality("Groningen"));
    assertThat(table.version()).hasSize(64).isNotEqualTo(STARTER.version());
    assertThat(table.withPostcodes(List.of())).isEqualTo(STARTER);
  }

  @Test
  void withPostcodes_samePostcodeTwice_isRefused() {
    Place first = postcode(9712, "Groningen");

    assertThatThrownBy(() -> STARTER.withPostcodes(List.of(first, first)))
        .hasMessage("postcode (9712) must be one place only.");
  }

  @Test
  void withPostcodes_otherPrecision_isRefused() {
    Place region = STARTER.place(STARTER.placeOfRegion("Groningen"));

    assertThatThrownBy(() -> STARTER.withPostcodes(List.of(region)))
        .hasMessage("place (Groningen) must be a postcode of four digits, not REGION.");
  }

  static Place postcode(int postcode, String name) {
    return new Place(
        PlacePrecision.PC4,
        postcode,
        List.of(name),
        new Place.Area("Groningen", "Groningen", "Groningen"),
        Coordinate.parse("53.2170", "6.5665"));
  }
}
