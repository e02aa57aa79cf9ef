package nl.ongekend.api.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.ongekend.core.question.ReachByPlace;
import nl.ongekend.taxonomy.place.PlacePrecision;
import nl.ongekend.taxonomy.place.PlaceTable;

/** Draws where work is. Thread-safe. */
final class MapViews {

  private static final int WIDTH = 640;

  /** A degree to the east is this much shorter than one to the north, in the Netherlands. */
  private static final double EAST = Math.cos(Math.toRadians(52.2));

  /** In degrees of latitude: what is left free at each side, and the least that is drawn. */
  private static final double MARGIN = 0.15;

  private static final double LEAST = 0.8;

  private static final int LEAST_RADIUS = 9;
  private static final int MOST_RADIUS = 34;
  private static final int LETTER = 8;
  private static final int LINE = 18;

  private final PlaceTable places;
  private final Texts texts;

  MapViews(PlaceTable places, Texts texts) {
    this.places = places;
    this.texts = texts;
  }

  /** A place with its number, and the row about it. */
  record Marked(String anchor, String name, int place, int count) {}

  /** Returns what a place is called: its municipality, or the one its postcode area is around. */
  String name(int place, Visit visit) {
    String municipality = places.municipality(place);
    if (municipality != null) {
      return municipality;
    }
    return places.precision(place) == PlacePrecision.POSTCODE_AREA
        ? texts.of(visit.language(), "coach.map.around", nearest(place), places.name(place))
        : places.name(place);
  }

  private String nearest(int place) {
    return municipalities()
        .boxed()
        .min(Comparator.comparingDouble(other -> squaredDistance(place, other)))
        .map(places::name)
        .orElse("");
  }

  private IntStream municipalities() {
    return IntStream.range(0, places.count())
        .filter(place -> places.precision(place) == PlacePrecision.MUNICIPALITY);
  }

  private double squaredDistance(int one, int other) {
    double north = places.latitude(one) - places.latitude(other);
    double east = (places.longitude(one) - places.longitude(other)) * EAST;
    return north * north + east * east;
  }

  /**
   * Returns the map of some places, the one with most first.
   *
   * @param home the place where the person lives; {@link PlaceTable#ABSENT} when unknown
   */
  MapView of(List<Marked> marked, int home) {
    List<Integer> shown = new ArrayList<>(marked.stream().map(Marked::place).toList());
    if (home != PlaceTable.ABSENT) {
      shown.add(home);
    }
    Frame frame = frame(shown);
    return new MapView(
        WIDTH,
        frame.height(),
        municipalities().mapToObj(frame::point).filter(frame::holds).toList(),
        circles(marked, frame),
        home == PlaceTable.ABSENT ? null : frame.point(home));
  }

  /** The part of the earth that is drawn. */
  private final class Frame {
    private final double south;
    private final double north;
    private final double west;
    private final double scale;

    Frame(double south, double north, double west, double east) {
      this.south = south;
      this.north = north;
      this.west = west;
      this.scale = WIDTH / ((east - west) * EAST);
    }

    int height() {
      return (int) Math.round((north - south) * scale);
    }

    MapView.Point point(int place) {
      return new MapView.Point(
          (int) Math.round((places.longitude(place) - west) * EAST * scale),
          (int) Math.round((north - places.latitude(place)) * scale));
    }

    boolean holds(MapView.Point point) {
      return point.x() >= 0 && point.x() <= WIDTH && point.y() >= 0 && point.y() <= height();
    }
  }

  /** A frame around places, as high as it is wide at most. */
  private Frame frame(List<Integer> shown) {
    double south = shown.stream().mapToDouble(places::latitude).min().orElse(0) - MARGIN;
    double north = shown.stream().mapToDouble(places::latitude).max().orElse(0) + MARGIN;
    double west = shown.stream().mapToDouble(places::longitude).min().orElse(0) - MARGIN / EAST;
    double east = shown.stream().mapToDouble(places::longitude).max().orElse(0) + MARGIN / EAST;
    double high = Math.max(LEAST, north - south);
    double wide = Math.max(high, (east - west) * EAST) / EAST;
    double middle = (south + north) / 2;
    double centre = (west + east) / 2;
    return new Frame(middle - high / 2, middle + high / 2, centre - wide / 2, centre + wide / 2);
  }

  /** Circles with names as long as there is room: those with most work are named first. */
  private static List<MapView.Circle> circles(List<Marked> marked, Frame frame) {
    List<Box> taken = new ArrayList<>();
    List<MapView.Circle> circles = new ArrayList<>();
    for (Marked one : marked) {
      MapView.Point at = frame.point(one.place());
      int radius =
          Math.min(MOST_RADIUS, LEAST_RADIUS + (int) Math.round(3 * Math.sqrt(one.count())));
      Box box = Box.of(at, radius, one.name());
      boolean named = box.left() >= 0 && box.right() <= WIDTH && box.isFree(taken);
      if (named) {
        taken.add(box);
      }
      circles.add(new MapView.Circle(one.anchor(), one.name(), one.count(), at, radius, named));
    }
    return circles.reversed();
  }

  /** Where a name stands, below its circle. */
  private record Box(int left, int top, int right, int bottom) {

    static Box of(MapView.Point at, int radius, String name) {
      int half = name.length() * LETTER / 2;
      int top = at.y() + radius;
      return new Box(at.x() - half, top, at.x() + half, top + LINE);
    }

    boolean isFree(List<Box> taken) {
      return taken.stream()
          .noneMatch(
              box -> box.left < right && left < box.right && box.top < bottom && top < box.bottom);
    }
  }

  /** Returns the places of an answer, each with the row about it. */
  List<Marked> marked(List<ReachByPlace.Spot> spots, Visit visit) {
    return IntStream.range(0, spots.size())
        .mapToObj(i ->
            new Marked(
                "place-" + (i + 1),
                name(spots.get(i).place(), visit),
                spots.get(i).place(),
                spots.get(i).vacancies().size()))
        .toList();
  }
}
