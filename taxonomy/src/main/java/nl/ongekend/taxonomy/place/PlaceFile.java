package nl.ongekend.taxonomy.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import nl.ongekend.taxonomy.Problem;
import nl.ongekend.taxonomy.TaxonomyFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a table of places in a text file: a first line with the form and the version, then a line
 * per place with tabs.
 *
 * <p>The version is the SHA-256 of everything after the first line, and so its checksum.
 */
public final class PlaceFile {

  private static final String HEAD = "ongekend-places 1 ";
  private static final int COLUMNS = 8;
  private static final String REMEDY = "Import the places again.";

  private PlaceFile() {}

  /**
   * Writes a table; the file is there whole or, after a failure, as it was.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(PlaceTable table, Path file) throws IOException {
    String text = HEAD + table.version() + "\n" + text(table.places());
    Path temporary = Files.createTempFile(file.toAbsolutePath().getParent(), "places", ".tmp");
    try {
      Files.writeString(temporary, text);
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * Reads a table.
   *
   * @throws TaxonomyFormatException if the file is not one of places, is damaged, or has a form
   *     that this program does not know
   * @throws IOException if the file cannot be read
   */
  public static PlaceTable read(Path file) throws IOException {
    String all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    int end = all.indexOf('\n');
    if (!all.startsWith(HEAD) || end < 0) {
      String start = all.lines().findFirst().orElse("");
      throw refused(file.toString(), 1, start, "must start with " + HEAD.strip());
    }
    String text = all.substring(end + 1);
    String checksum = checksum(text);
    if (!checksum.equals(all.substring(HEAD.length(), end))) {
      throw refused(file.toString(), 1, checksum, "must have the checksum it was written with");
    }
    return PlaceTable.of(places(file.toString(), text));
  }

  /** Returns the content of a table: the text whose SHA-256 is its version. */
  public static String content(PlaceTable table) {
    return text(table.places());
  }

  /**
   * Returns the table of a content.
   *
   * @param content what {@link #content} returned
   * @param name what to call it in messages
   * @throws TaxonomyFormatException if a line is not a place
   */
  public static PlaceTable ofContent(String content, String name) {
    return PlaceTable.of(places(name, content));
  }

  static String version(List<Place> places) {
    return checksum(text(places));
  }

  private static List<Place> places(String name, String text) {
    List<Place> places = new ArrayList<>();
    int line = 1;
    for (String row : text.split("\n", 0)) {
      line++;
      try {
        places.add(place(row.split("\t", -1)));
      } catch (IllegalArgumentException e) {
        throw refused(name, line, row, "must be a place: " + e.getMessage());
      }
    }
    return places;
  }

  private static String text(List<Place> places) {
    StringBuilder text = new StringBuilder();
    for (Place place : places) {
      Place.Area area = place.area();
      Coordinate point = place.coordinate();
      text.append(place.precision()).append('\t').append(place.postcode()).append('\t');
      text.append(String.join("|", place.names())).append('\t');
      text.append(orEmpty(area.municipality())).append('\t');
      text.append(orEmpty(area.province())).append('\t').append(area.region()).append('\t');
      text.append(point.latitudeE4()).append('\t').append(point.longitudeE4()).append('\n');
    }
    return text.toString();
  }

  private static Place place(String[] cells) {
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(cells.length + " cells instead of " + COLUMNS);
    }
    return new Place(
        PlacePrecision.valueOf(cells[0]),
        Integer.parseInt(cells[1]),
        Arrays.asList(cells[2].split("\\|")),
        new Place.Area(orAbsent(cells[3]), orAbsent(cells[4]), cells[5]),
        new Coordinate(Integer.parseInt(cells[6]), Integer.parseInt(cells[7])));
  }

  private static String orEmpty(@Nullable String name) {
    return name == null ? "" : name;
  }

  private static @Nullable String orAbsent(String name) {
    return name.isEmpty() ? null : name;
  }

  private static String checksum(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256.", e);
    }
  }

  private static TaxonomyFormatException refused(String name, int line, String value, String rule) {
    return new TaxonomyFormatException(new Problem(name, line, null, value, rule, REMEDY));
  }
}
