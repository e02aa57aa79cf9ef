package nl.ongekend.core.travel;

import nl.ongekend.taxonomy.place.PlaceTable;

/** The coordinates of a place table. */
public final class TablePlaces implements PlaceCoordinates {

  private final PlaceTable table;

  /** Creates the coordinates of a table. */
  public TablePlaces(PlaceTable table) {
    this.table = table;
  }

  @Override
  public int count() {
    return table.count();
  }

  @Override
  public double latitude(int place) {
    return table.latitude(place);
  }

  @Override
  public double longitude(int place) {
    return table.longitude(place);
  }

  @Override
  public boolean isUrban(int place) {
    return false;
  }
}
