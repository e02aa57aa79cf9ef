package nl.ongekend.taxonomy.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.ongekend.taxonomy.Problem;
import nl.ongekend.taxonomy.TaxonomyFormatException;
import nl.ongekend.taxonomy.load.CsvTable;
import nl.ongekend.taxonomy.load.ImportReport;
import nl.ongekend.taxonomy.load.TableFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of postcodes of four digits: columns {@code pc4}, {@code place}, {@code gemeente},
 * {@code province}, {@code arbeidsmarktregio}, {@code lat}, {@code lon} and, when there is one,
 * {@code flag}.
 *
 * <p>The first row of a postcode wins; further ones (a postcode in two municipalities) are skipped
 * and listed. A row with the flag {@code check_coord} is used and listed. Municipality, province
 * and region are written as in the starter table where it knows them.
 */
public final class Pc4Reader {

  private static final List<String> COLUMNS =
      List.of("pc4", "place", "gemeente", "province", "arbeidsmarktregio", "lat", "lon");
  private static final Pattern PC4 = Pattern.compile("[1-9][0-9]{3}");
  private static final String LEFT_OUT = "The row is left out.";

  private static final double SOUTH = 50.7;
  private static final double NORTH = 53.6;
  private static final double WEST = 3.3;
  private static final double EAST = 7.3;

  private final PlaceTable base;
  private final ImportReport.Collector report = new ImportReport.Collector();
  private final List<Place> postcodes = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private Pc4Reader(PlaceTable base) {
    this.base = base;
  }

  /**
   * Returns the table with the postcodes of the file instead of those it had.
   *
   * @param base the table so far; it stays as it is
   * @throws TaxonomyFormatException if the file is refused: unreadable, not UTF-8, wrong header,
   *     broken quoting, no postcode at all
   */
  public static ImportedPlaces read(Path file, PlaceTable base) {
    Pc4Reader reader = new Pc4Reader(base);
    TableFile.read(file, COLUMNS, reader.report, reader::add);
    if (reader.postcodes.isEmpty()) {
      String remedy = "Give a table with the columns " + COLUMNS + ".";
      throw new TaxonomyFormatException(
          new Problem(file.toString(), 0, null, null, "must hold postcodes", remedy));
    }
    return new ImportedPlaces(base.withPostcodes(reader.postcodes), reader.report.toReport());
  }

  /** Adds a row, or returns why not. */
  private @Nullable Problem add(CsvTable.Row row) {
    String pc4 = row.get("pc4");
    if (!PC4.matcher(pc4).matches()) {
      return row.problem("pc4", "must be a postcode of four digits", LEFT_OUT);
    }
    Coordinate coordinate = coordinate(row);
    if (coordinate == null) {
      return row.problem("lat", "must be a point in the Netherlands, with lon", LEFT_OUT);
    }
    if (seen.contains(pc4)) {
      return row.problem("pc4", "must be the first row of its postcode", LEFT_OUT);
    }
    try {
      Place.Area area = area(row);
      List<String> names = List.of(row.get("place"));
      postcodes.add(new Place(PlacePrecision.PC4, Integer.parseInt(pc4), names, area, coordinate));
    } catch (IllegalArgumentException e) {
      return row.problem("place", "must have a place, municipality and region", LEFT_OUT);
    }
    seen.add(pc4);
    if (row.get("flag").equals("check_coord")) {
      String remedy = "The coordinates are used as they are; compare them with a map.";
      report.assume(row.problem("flag", "must not ask for a check", remedy));
    }
    return null;
  }

  private static @Nullable Coordinate coordinate(CsvTable.Row row) {
    try {
      Coordinate point = Coordinate.parse(row.get("lat"), row.get("lon"));
      boolean inside =
          point.latitude() > SOUTH
              && point.latitude() < NORTH
              && point.longitude() > WEST
              && point.longitude() < EAST;
      return inside ? point : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private Place.Area area(CsvTable.Row row) {
    String given = row.get("gemeente");
    int municipality = base.placeOfMunicipality(given);
    String region = region(row);
    if (municipality == PlaceTable.ABSENT) {
      String rule = "must be a municipality of the starter table";
      report.assume(row.problem("gemeente", rule, "It is kept as it is written."));
      return new Place.Area(given, row.get("province"), region);
    }
    return new Place.Area(base.name(municipality), base.province(municipality), region);
  }

  private String region(CsvTable.Row row) {
    String given = row.get("arbeidsmarktregio");
    int region = base.placeOfRegion(given);
    if (region == PlaceTable.ABSENT) {
      String rule = "must be a labour-market region of the starter table";
      report.assume(row.problem("arbeidsmarktregio", rule, "It is kept as it is written."));
      return given;
    }
    return base.name(region);
  }
}
