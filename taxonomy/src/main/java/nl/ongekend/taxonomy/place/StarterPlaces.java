package nl.ongekend.taxonomy.place;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.ongekend.taxonomy.load.CsvTable;

/** Reads the tables of places that come with the program. */
final class StarterPlaces {

  private static final String REGION = "labour-market region";

  private final List<Place> places = new ArrayList<>();

  private StarterPlaces() {}

  static List<Place> read() {
    StarterPlaces starter = new StarterPlaces();
    starter.readRegions();
    starter.readAreas();
    starter.readMunicipalities();
    return starter.places;
  }

  private void readRegions() {
    for (CsvTable.Row row : rows("regions.tsv", "name")) {
      String name = row.get("name");
      add(row, PlacePrecision.REGION, List.of(name), new Place.Area(null, null, name));
    }
  }

  private void readAreas() {
    for (CsvTable.Row row : rows("postcode-areas.tsv", "area", REGION)) {
      Place.Area area = new Place.Area(null, null, row.get(REGION));
      add(row, PlacePrecision.POSTCODE_AREA, List.of(row.get("area") + "xx"), area);
    }
  }

  private void readMunicipalities() {
    for (CsvTable.Row row : rows("municipalities.tsv", "name", "other names", "province", REGION)) {
      List<String> names = new ArrayList<>(List.of(row.get("name")));
      if (!row.get("other names").isEmpty()) {
        names.addAll(Arrays.asList(row.get("other names").split("\\|")));
      }
      Place.Area area = new Place.Area(row.get("name"), row.get("province"), row.get(REGION));
      add(row, PlacePrecision.MUNICIPALITY, names, area);
    }
  }

  private void add(
      CsvTable.Row row, PlacePrecision precision, List<String> names, Place.Area area) {
    String code = row.get("area");
    int postcode = code.isEmpty() ? Place.NO_POSTCODE : Integer.parseInt(code);
    Coordinate coordinate = Coordinate.parse(row.get("latitude"), row.get("longitude"));
    places.add(new Place(precision, postcode, names, area, coordinate));
  }

  private static List<CsvTable.Row> rows(String name, String... columns) {
    List<String> required = new ArrayList<>(List.of(columns));
    required.addAll(List.of("latitude", "longitude"));
    InputStream in = StarterPlaces.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(name + " is missing from the program file.");
    }
    try (CsvTable table = CsvTable.open(name, in, '\t', required)) {
      List<CsvTable.Row> rows = new ArrayList<>();
      for (CsvTable.Row row = table.next(); row != null; row = table.next()) {
        rows.add(row);
      }
      return rows;
    }
  }
}
