package nl.ongekend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.junit.jupiter.api.Test;

class MapViewsTest {

  private static final Visit VISIT =
      new Visit(PageLanguage.EN, "/people", LocalDate.of(2026, 11, 21), null);

  private static final PlaceTable PLACES = PlaceTable.starter();

  private static final int ASSEN = PLACES.placeOfMunicipality("Assen");

  private final MapViews maps = new MapViews(PLACES, new Texts());

  private static MapViews.Marked marked(String municipality, int count) {
    return new MapViews.Marked(
        "place-" + municipality, municipality, PLACES.placeOfMunicipality(municipality), count);
  }

  @Test
  void name_ofAPostcodeArea_isTheMunicipalityThatItIsAround() {
    assertThat(maps.name(ASSEN, VISIT)).isEqualTo("Assen");
    assertThat(maps.name(PLACES.placeOfPostcode(9401), VISIT)).endsWith(" and around (94xx)");
  }

  @Test
  void of_places_areDrawnAsTheyLie() {
    MapView map = maps.of(List.of(marked("Groningen", 3), marked("Emmen", 1)), ASSEN);
    MapView.Circle emmen = map.circles().getFirst();
    MapView.Circle groningen = map.circles().getLast();

    assertThat(groningen.name())
        .as("the one with most is drawn over the others")
        .isEqualTo("Groningen");
    assertThat(groningen.at().y()).as("Groningen is north of Emmen").isLessThan(emmen.at().y());
    assertThat(groningen.at().x()).as("and west of it").isLessThan(emmen.at().x());
    assertThat(groningen.radius()).isGreaterThan(emmen.radius());
    assertThat(map.home()).isNotNull();
  }

  @Test
  void of_everyPlace_liesInside() {
    List<MapViews.Marked> far =
        List.of(marked("Groningen", 1), marked("Maastricht", 1), marked("Den Helder", 1));
    MapView map = maps.of(far, PlaceTable.ABSENT);

    assertThat(map.home()).isNull();
    assertThat(map.circles())
        .allSatisfy(circle -> {
          assertThat(circle.at().x()).isBetween(0, map.width());
          assertThat(circle.at().y()).isBetween(0, map.height());
        });
    assertThat(map.dots()).hasSizeGreaterThan(300);
  }

  @Test
  void of_onePlaceAlone_isAMapAroundIt() {
    MapView map = maps.of(List.of(marked("Assen", 1)), ASSEN);

    assertThat(map.circles().getFirst().at()).isEqualTo(map.home());
    assertThat(map.dots()).hasSizeBetween(2, 100);
  }

  @Test
  void of_namesThatWouldOverlap_keepsTheOneWithMostWork() {
    MapView map =
        maps.of(
            List.of(marked("Groningen", 9), marked("Groningen", 2), marked("Maastricht", 1)),
            PlaceTable.ABSENT);

    assertThat(map.circles().getLast().named()).isTrue();
    assertThat(map.circles().get(1).named()).isFalse();
  }
}
